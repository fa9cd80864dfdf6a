package policytimeline.projections.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.axonframework.spring.config.SpringAxonConfiguration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import policytimeline.projections.store.Locks;

/// Carries imports out, two at a time, the oldest first. Whoever holds the lock of an import works
/// on it, on any number of nodes; when it dies, another goes on.
class ImportWorkers implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(ImportWorkers.class);

  /// The read models start with Axon.
  static final int PHASE = SpringAxonConfiguration.LIFECYCLE_PHASE + 1;

  private static final int AT_ONCE = 2;

  /// How long something that another node took up may wait after that node has died.
  private static final int LOOKS_AGAIN_AFTER_SECONDS = 5;

  private static final int ATTEMPTS = 5;

  private final ImportTable table;
  private final ImportRun run;
  private final Locks locks;
  private final Semaphore waking = new Semaphore(0);
  private final Map<String, Integer> attempts = new ConcurrentHashMap<>();
  private final List<Thread> threads = new ArrayList<>();
  private volatile boolean running;

  ImportWorkers(ImportTable table, ImportRun run, Locks locks) {
    this.table = table;
    this.run = run;
    this.locks = locks;
  }

  /// Says that there is something new to do.
  void wake() {
    waking.release(AT_ONCE);
  }

  @Override
  public synchronized void start() {
    running = true;
    table.forgetAbandoned();
    for (var number = 1; number <= AT_ONCE; number++) {
      threads.add(Thread.ofVirtual().name("import-" + number).start(this::work));
    }
  }

  @Override
  public synchronized void stop() {
    running = false;
    wake();
    try {
      for (var thread : threads) {
        thread.join();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    threads.clear();
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  @Override
  public int getPhase() {
    return PHASE;
  }

  private void work() {
    while (running) {
      try {
        if (!workOnNext()) {
          waking.tryAcquire(LOOKS_AGAIN_AFTER_SECONDS, TimeUnit.SECONDS);
        }
      } catch (DataAccessException | TransactionException noDatabase) {
        LOG.warn("Imports wait for the database: {}", noDatabase.getMessage());
        pause();
      } catch (InterruptedException stopped) {
        return;
      }
    }
  }

  /// Takes up one import; whether there was any.
  private boolean workOnNext() {
    for (var id : table.waiting()) {
      var lock = locks.tryTake("import/" + id);
      if (lock.isPresent()) {
        try (var _ = lock.get()) {
          var job = table.start(id);
          job.ifPresent(this::carryOut);
          if (job.isPresent()) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private void carryOut(ImportJob job) {
    try {
      run.carryOut(job, () -> running);
      over(job);
    } catch (ImportRun.Interrupted left) {
      LOG.info("Import {} was left before its end", job.id());
    } catch (UnreadableFile wrong) {
      fail(job, String.valueOf(wrong.getMessage()));
    } catch (DataAccessException | TransactionException failed) {
      if (attempts.merge(job.id(), 1, Integer::sum) >= ATTEMPTS) {
        LOG.error("Import {} cannot be carried out", job.id(), failed);
        fail(
            job,
            "The database refused it %d times; see the log of the service".formatted(ATTEMPTS));
      } else {
        throw failed;
      }
    } catch (RuntimeException failed) {
      LOG.error("Import {} cannot be carried out", job.id(), failed);
      fail(job, "It could not be carried out; see the log of the service");
    }
  }

  private void fail(ImportJob job, String reason) {
    table.finish(job.id(), ImportState.FAILED, reason);
    over(job);
  }

  private void over(ImportJob job) {
    table.clear(job.id());
    attempts.remove(job.id());
  }

  private static void pause() {
    try {
      TimeUnit.SECONDS.sleep(1);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
