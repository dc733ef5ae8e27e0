// OpenMPI's C library: as much of it as a sum over all processes takes.
import koffi from 'koffi';

export const howToInstall = 'apt-get install openmpi-bin libopenmpi3 (Debian, Ubuntu)';

/** Whether mpirun has started this process. */
export const isStarted = () => process.env.OMPI_COMM_WORLD_SIZE !== undefined;

/**
 * Joins the processes that mpirun has started: this one's number among them, how many they are, and sums over all.
 * If one of them is gone, mpirun ends the others.
 */
export function join() {
  const library = koffi.load('libmpi.so.40', { global: true }); // its plugins look for its symbols
  const bound = (name, parameters) => {
    const call = library.func(`int ${name}(${parameters})`);
    return (...values) => {
      const status = call(...values);
      if (status !== 0) throw new Error(`${name} returned ${status}`);
    };
  };
  // what the macros MPI_COMM_WORLD, MPI_DOUBLE, MPI_SUM and MPI_IN_PLACE of mpi.h stand for
  const address = (name) => koffi.address(library.symbol(name, koffi.array('uint8', 8)));
  const world = address('ompi_mpi_comm_world'), double = address('ompi_mpi_double'), sum = address('ompi_mpi_op_sum');
  const inPlace = 1n;

  const numberOf = (name) => {
    const out = [0];
    bound(name, 'void *world, _Out_ int *number')(world, out);
    return out[0];
  };
  const allReduce = bound('MPI_Allreduce', 'void *from, void *to, int count, void *type, void *operation, void *world');
  bound('MPI_Init', 'void *count, void *arguments')(null, null);
  return {
    rank: numberOf('MPI_Comm_rank'),
    size: numberOf('MPI_Comm_size'),
    /** Sums over all processes, in place; each must call it as often, and with as many numbers. */
    allReduce: (values) => allReduce(inPlace, values, values.length, double, sum, world),
    leave: bound('MPI_Finalize', ''),
  };
}
