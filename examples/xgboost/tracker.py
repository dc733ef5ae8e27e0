"""XGBoost's own tracker for so many processes: prints what they have to know, and ends when they have left."""
import json
import sys

from xgboost.tracker import RabitTracker

count = int(sys.argv[1])
tracker = RabitTracker(host_ip='127.0.0.1', n_workers=count)
tracker.start(count)
print(json.dumps({name: str(value) for name, value in tracker.worker_envs().items()}), flush=True)
tracker.join()
