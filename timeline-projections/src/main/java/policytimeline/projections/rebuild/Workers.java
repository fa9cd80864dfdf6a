package policytimeline.projections.rebuild;

import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Does tasks several at once. The first that fails, or an interrupt, ends the others.
final class Workers {

  private static final int MOST = 4;

  void doAll(List<? extends Runnable> tasks) {
    var threads = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, MOST);
    try (var pool = Executors.newFixedThreadPool(threads, Workers::thread)) {
      var tickets = new ExecutorCompletionService<Object>(pool);
      List<Future<Object>> given = tasks.stream().map(task -> tickets.submit(task, true)).toList();
      try {
        for (var each = 0; each < given.size(); each++) {
          tickets.take().get();
        }
      } catch (ExecutionException failed) {
        pool.shutdownNow();
        throw cause(failed);
      } catch (InterruptedException _) {
        pool.shutdownNow();
        Thread.currentThread().interrupt();
        throw new RebuildStopped();
      }
    }
  }

  private static RuntimeException cause(ExecutionException failed) {
    return failed.getCause() instanceof RuntimeException known
        ? known
        : new CompletionException(failed.getCause());
  }

  private static Thread thread(Runnable work) {
    return Thread.ofPlatform().daemon().name("rebuild-worker").unstarted(work);
  }
}
