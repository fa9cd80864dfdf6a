package policytimeline.api.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.spring.config.SpringAxonConfiguration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import policytimeline.api.known.ProjectionWait;
import policytimeline.projections.entry.Positions;
import policytimeline.projections.intake.Import;
import policytimeline.projections.intake.ImportQueries;
import policytimeline.projections.intake.ImportRequest;
import policytimeline.projections.intake.Imports;
import policytimeline.projections.intake.Snapshot;
import policytimeline.projections.store.Recorder;

/// Records the facts that the service is shipped with: the artificial-intelligence policy before
/// the service is reachable, all executive orders in the background. Every fact is recorded once,
/// so a second start records nothing, and an interrupted one goes on.
@Component
@ConditionalOnProperty(name = "timeline.sample", matchIfMissing = true, havingValue = "true")
class Sample implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(Sample.class);

  /// The projections start with Axon, the imports after them, and the web server comes last.
  private static final int AFTER_IMPORTS = SpringAxonConfiguration.LIFECYCLE_PHASE + 2;

  private static final Duration PAUSE = Duration.ofMillis(10);

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Imports imports;
  private final ImportQueries queries;
  private final Positions positions;
  private final ProjectionWait wait;
  private volatile boolean running;

  Sample(Imports imports, ImportQueries queries, Positions positions, ProjectionWait wait) {
    this.imports = imports;
    this.queries = queries;
    this.positions = positions;
    this.wait = wait;
  }

  @Override
  public void start() {
    running = true;
    load("sample/ai-policy.jsonl");
    load("sample/ai-action-plan-actions.jsonl");
    wait.until(positions.head(), PATIENCE);
    Thread.ofVirtual().name("sample").start(this::loadOrders);
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  @Override
  public int getPhase() {
    return AFTER_IMPORTS;
  }

  private void loadOrders() {
    try {
      load("sample/executive-orders.jsonl.gz");
    } catch (RuntimeException failed) {
      if (running) {
        LOG.error("The sample of executive orders was not loaded; the next start goes on", failed);
      }
    }
  }

  private void load(String resource) {
    if (isImported(resource)) {
      LOG.info("{}: imported before", resource);
    } else {
      try (var facts = open(resource)) {
        report(resource, await(imports.submit(request(resource), facts).id()));
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }
  }

  private boolean isImported(String resource) {
    try (var facts = open(resource)) {
      return imports.isImported(facts);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /// As it is shipped; a packed one is unpacked by the import.
  private static InputStream open(String resource) throws IOException {
    return new ClassPathResource(resource).getInputStream();
  }

  private static ImportRequest request(String resource) {
    return new ImportRequest("jsonl", resource, false, Snapshot.NONE, Recorder.SERVICE);
  }

  private Import await(String id) {
    var now = queries.of(id).orElseThrow();
    while (!now.state().isOver() && running) {
      LockSupport.parkNanos(PAUSE.toNanos());
      now = queries.of(id).orElseThrow();
    }
    return now;
  }

  private void report(String resource, Import done) {
    var counts = done.counts();
    LOG.info(
        "{}: {}, {} facts, {} recorded, {} corroborated, {} unchanged",
        resource,
        done.state().code(),
        counts.rows(),
        counts.recorded(),
        counts.corroborated(),
        counts.unchanged());
    queries
        .remarks(done.id(), null, 0, 1000)
        .forEach(remark -> LOG.warn("{} line {}: {}", resource, remark.line(), remark.reason()));
  }
}
