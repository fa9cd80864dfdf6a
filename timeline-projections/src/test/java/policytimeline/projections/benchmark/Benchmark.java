package policytimeline.projections.benchmark;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import policytimeline.projections.TestApplication;
import policytimeline.projections.store.StoreConfig;

/// Fills a database with a made-up world and measures what the service is asked. Arguments: the
/// folder of the database, which is filled the first time; how many
/// instruments; how many rounds; the file of the report.
final class Benchmark {

  private static final long SEED = 14_110;

  private Benchmark() {}

  public static void main(String[] arguments) {
    var folder = Path.of(arguments[0]);
    var instruments = Integer.parseInt(arguments[1]);
    var rounds = Integer.parseInt(arguments[2]);
    try (var server = Server.start(folder)) {
      server.settle();
      fill(server, instruments);
      server.settle();
      try (var application = application(server, 4)) {
        var measured =
            new Rounds(
                application.getBean(JdbcClient.class),
                application.getBean(TransactionOperations.class));
        measured.run(asked(new Questions(application).all()), rounds);
        var report = new Report(application.getBean(JdbcClient.class), rounds);
        report.table("Questions", measured.rows());
        report.write(Path.of(arguments[3]));
      }
    }
    // a thread of the event processors would wait for ever
    System.exit(0);
  }

  /// All, or those whose name matches `-Dask=...`.
  private static List<Question> asked(List<Question> all) {
    var pattern = System.getProperty("ask", ".*");
    return all.stream().filter(question -> question.name().matches(pattern)).toList();
  }

  private static void fill(Server server, int instruments) {
    try (var application = application(server, 6)) {
      var db = application.getBean(JdbcClient.class);
      var filling = new Filling(application);
      if (db.sql("select count(*) from entry where position = 1").query(Long.class).single() == 0) {
        var start = System.nanoTime();
        var events = filling.record(new World(SEED, instruments));
        var seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(Locale.ROOT, "%d events in %.0f s%n", events, seconds);
      }
      if (db.sql("select position from projected").query(Long.class).single() == 0) {
        filling.project();
      }
    }
  }

  private static ConfigurableApplicationContext application(Server server, int connections) {
    var application =
        new SpringApplicationBuilder(TestApplication.class)
            .initializers(
                context ->
                    ((GenericApplicationContext) context)
                        .registerBean(JdbcConnectionDetails.class, server::details))
            .run(
                "--spring.main.banner-mode=off",
                "--spring.main.web-application-type=none",
                "--logging.level.root=warn",
                // it says itself when to make them
                "--timeline.bulk-above=" + Long.MAX_VALUE,
                "--spring.datasource.hikari.maximum-pool-size=" + connections,
                "--spring.datasource.hikari.connection-init-sql="
                    + "set plan_cache_mode = force_generic_plan; set random_page_cost = 1.1;"
                    + " set jit = off");
    application
        .getBean(Configuration.class)
        .eventProcessingConfiguration()
        .eventProcessor(StoreConfig.READ_MODELS, TrackingEventProcessor.class)
        .orElseThrow()
        .shutDown();
    return application;
  }
}
