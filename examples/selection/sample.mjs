// The sample: 5,000 customers of a telephone company (data/selection), and room to call 5 % of them. A charge is the
// minutes times a price, so the minutes are left out.
export const sample = {
  file: '../../data/selection/churn.csv.gz',
  value: 'value',
  choose: '5%',
  leaveOut: ['total_day_minutes', 'total_eve_minutes', 'total_night_minutes', 'total_intl_minutes'],
};
