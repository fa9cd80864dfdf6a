package policytimeline.projections.benchmark;

import java.nio.file.Path;
import java.util.List;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import policytimeline.projections.TestApplication;
import policytimeline.projections.store.StoreConfig;

final class Fill {
  public static void main(String[] a) {
    var folder = Path.of(a[0]);
    try (var server = Server.start(folder); var app = app(server)) {
      app.getBean(Configuration.class).eventProcessingConfiguration()
          .eventProcessor(StoreConfig.READ_MODELS, TrackingEventProcessor.class).orElseThrow().shutDown();
      var db = app.getBean(JdbcClient.class);
      var t = System.nanoTime();
      var f = new Filling(app, a.length > 2 ? List.of(a[2].split(",")) : List.of("PhaseModel", "DescriptionModel", "RelationModel", "AmendmentModel", "StandingModel"));
      if (db.sql("select count(*) from (select 1 from entry limit 1) e").query(Long.class).single() == 0) {
        var n = f.record(new World(14110, Integer.parseInt(a[1])));
        System.out.println("recorded " + n + " in " + (System.nanoTime() - t) / 1e9);
      }
      t = System.nanoTime();
      f.project();
      System.out.println("projected in " + (System.nanoTime() - t) / 1e9);
      for (var table : List.of("entry", "phase", "instrument", "relation", "amendment")) {
        System.out.println(table + " " + db.sql("select count(*) from " + table).query(Long.class).single());
      }
      db.sql("vacuum analyze").update();
    }
  }

  static ConfigurableApplicationContext app(Server server) {
    return new SpringApplicationBuilder(TestApplication.class)
        .initializers(c -> ((GenericApplicationContext) c).registerBean(JdbcConnectionDetails.class, () -> server))
        .run("--spring.main.banner-mode=off", "--logging.level.root=warn", "--spring.flyway.validate-on-migrate=false");
  }
}
