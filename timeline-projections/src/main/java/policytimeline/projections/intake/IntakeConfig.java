package policytimeline.projections.intake;

import java.time.Clock;
import java.util.List;
import org.axonframework.eventhandling.EventBus;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.unit.DataSize;
import policytimeline.projections.store.Appends;
import policytimeline.projections.store.Locks;
import policytimeline.projections.store.LogReader;

/// The imports and their formats.
@Configuration(proxyBeanMethods = false)
public class IntakeConfig {

  @Bean
  Imports imports(
      Formats formats,
      ImportTable table,
      JdbcClient db,
      ImportWorkers workers,
      @Value("${timeline.imports.largest:2GB}") DataSize largest) {
    return new Imports(formats, table, new Chunks(db), workers, largest.toBytes());
  }

  @Bean
  Formats formats(List<Format> formats) {
    return new Formats(formats);
  }

  @Bean
  ImportTable importTable(JdbcClient db, Clock clock) {
    return new ImportTable(db, clock);
  }

  @Bean
  ImportWorkers importWorkers(ImportTable table, ImportRun run, Locks locks) {
    return new ImportWorkers(table, run, locks);
  }

  @Bean
  ImportRun importRun(
      JdbcClient db,
      ImportTable table,
      Formats formats,
      Appends appends,
      EventBus store,
      LogReader log) {
    var facts = new KnownFacts(db);
    var actors = new ActorDates(db, log);
    var writing = new Writing(new StreamAppender(db, store), new Previews(db));
    return new ImportRun(
        db,
        table,
        new Chunks(db),
        new Remarks(db),
        formats,
        appends,
        new FactRecorder(
            log, facts, actors, new Redating(db, log, actors), new Aliases(db, log), writing),
        new Disappearances(db, log, facts),
        writing);
  }

  @Bean
  ImportQueries importQueries(JdbcClient db) {
    return new ImportQueries(db);
  }
}
