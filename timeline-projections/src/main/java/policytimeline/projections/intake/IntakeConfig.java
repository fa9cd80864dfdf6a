package policytimeline.projections.intake;

import java.util.List;
import org.axonframework.eventhandling.EventBus;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import policytimeline.projections.intake.federalregister.FederalRegisterCsv;
import policytimeline.projections.store.Appends;
import policytimeline.projections.store.LogJson;
import policytimeline.projections.store.LogReader;

/// The imports and their formats.
@Configuration(proxyBeanMethods = false)
public class IntakeConfig {

  @Bean
  Imports imports(
      List<Format> formats, JdbcClient db, Appends appends, EventBus store, LogReader log) {
    var recorder =
        new FactRecorder(
            db,
            appends,
            new StreamAppender(db, store),
            new ActorDates(log),
            new UnreadableParts(db));
    return new Imports(formats, recorder);
  }

  @Bean
  FederalRegisterCsv federalRegisterCsv() {
    return new FederalRegisterCsv();
  }

  @Bean
  ImportQueries importQueries(JdbcClient db) {
    return new ImportQueries(db, LogJson.MAPPER);
  }
}
