package policytimeline.api.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.zip.GZIPInputStream;
import org.axonframework.spring.config.SpringAxonConfiguration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import policytimeline.api.known.ProjectionWait;
import policytimeline.projections.entry.Positions;
import policytimeline.projections.intake.Content;
import policytimeline.projections.intake.ImportReport;
import policytimeline.projections.intake.Imports;
import policytimeline.projections.store.Recorder;

/// Records the facts that the service is shipped with: the artificial-intelligence policy before
/// the service is reachable, all executive orders in the background. Every fact is recorded once,
/// so a second start records nothing, and an interrupted one goes on.
@Component
@ConditionalOnProperty(name = "timeline.sample", matchIfMissing = true, havingValue = "true")
class Sample implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(Sample.class);

  /// The projections start with Axon, and the web server comes last.
  private static final int AFTER_PROJECTIONS = SpringAxonConfiguration.LIFECYCLE_PHASE + 1;

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Imports imports;
  private final Positions positions;
  private final ProjectionWait wait;
  private volatile boolean running;

  Sample(Imports imports, Positions positions, ProjectionWait wait) {
    this.imports = imports;
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
    return AFTER_PROJECTIONS;
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
    try {
      var file = Files.createTempFile("policy-timeline-sample", ".jsonl");
      try (var facts = open(resource)) {
        Files.copy(facts, file, StandardCopyOption.REPLACE_EXISTING);
        report(resource, read(file));
      } finally {
        Files.delete(file);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static InputStream open(String resource) throws IOException {
    var stored = new ClassPathResource(resource).getInputStream();
    return resource.endsWith(".gz") ? new GZIPInputStream(stored) : stored;
  }

  private ImportReport read(Path file) throws IOException {
    return imports.read(Content.of(file), imports.format("jsonl").orElseThrow(), Recorder.SERVICE);
  }

  private static void report(String resource, ImportReport report) {
    LOG.info(
        "{}: {} facts, {} recorded, {} corroborated, {} unchanged",
        resource,
        report.rows(),
        report.recorded(),
        report.corroborated(),
        report.unchanged());
    report
        .remarks()
        .forEach(remark -> LOG.warn("{} line {}: {}", resource, remark.line(), remark.reason()));
  }
}
