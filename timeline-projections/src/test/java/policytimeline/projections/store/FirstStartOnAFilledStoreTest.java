package policytimeline.projections.store;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static policytimeline.core.Facts.EO_14110;
import static policytimeline.core.OrderFacts.issued;
import static policytimeline.core.OrderFacts.revoked;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import policytimeline.projections.Ledger;
import policytimeline.projections.TestApplication;
import policytimeline.projections.TestDatabase;

/// Whole applications, one after the other on one database.
class FirstStartOnAFilledStoreTest {

  /// What an earlier release did not have.
  private static final List<String> LATER_COLUMNS = List.of("import", "acted_by");

  private final JdbcConnectionDetails database = TestDatabase.fresh();

  @Test
  void an_application_goes_on_where_the_one_before_it_was_closed() {
    try (var first = start()) {
      ledger(first).learn(issued(EO_14110).signed("2023-10-30"));
    }
    try (var second = start()) {
      ledger(second).learn(revoked(EO_14110).on("2025-01-20").by("EO 14148"));

      assertThat(ledger(second).texts("select status from phase where known_to > 2"))
          .containsExactlyInAnyOrder("in_force", "revoked");
    }
  }

  @Test
  void an_application_without_read_models_makes_them_from_the_store() {
    try (var first = start()) {
      ledger(first).learn(issued(EO_14110).signed("2023-10-30"));
      ledger(first).learn(revoked(EO_14110).on("2025-01-20").by("EO 14148"));
      ledger(first).processor().shutDown();
      ledger(first).forgetReadModels();
    }
    try (var second = start()) {
      ledger(second).settle();

      assertThat(ledger(second).number("select count(*) from phase")).isEqualTo(3);
    }
  }

  @Test
  void a_database_of_an_earlier_release_gets_its_read_models_anew() {
    try (var first = start()) {
      ledger(first).learn(issued(EO_14110).signed("2023-10-30"));
      ledger(first).learn(revoked(EO_14110).on("2025-01-20").by("EO 14148"));
      var earlier = TestDatabase.fresh();
      migrate(earlier, "10");
      for (var table : List.of("domain_event_entry", "entry", "token_entry")) {
        copy(table, database, earlier);
      }
      query(earlier, "update projected set position = 2");

      try (var second = start(earlier)) {
        ledger(second).settle();

        var tables = List.of("phase", "instrument", "relation", "finding");
        assertThat(ledger(second).readModels())
            .containsAllEntriesOf(
                ledger(first).readModels().entrySet().stream()
                    .filter(each -> tables.contains(each.getKey()))
                    .collect(toMap(Map.Entry::getKey, Map.Entry::getValue)));
        assertThat(ledger(second).number("select count(*) from finding")).isPositive();
        assertThat(ledger(second).texts("select acted_by from entry where position = 2"))
            .containsExactly("us-eo-14148");
      }
    }
  }

  private static void migrate(JdbcConnectionDetails database, String target) {
    Flyway.configure().dataSource(source(database)).target(target).load().migrate();
  }

  private static void copy(String table, JdbcConnectionDetails from, JdbcConnectionDetails to) {
    var rows = client(from).sql("select * from " + table).query().listOfRows();
    for (var row : rows) {
      var columns =
          row.keySet().stream().filter(column -> !LATER_COLUMNS.contains(column)).toList();
      client(to)
          .sql(
              "insert into %s (%s) values (%s)"
                  .formatted(
                      table,
                      String.join(", ", columns),
                      String.join(", ", Collections.nCopies(columns.size(), "?"))))
          .params(columns.stream().map(row::get).toArray())
          .update();
    }
  }

  private static void query(JdbcConnectionDetails database, String sql) {
    client(database).sql(sql).update();
  }

  private static JdbcClient client(JdbcConnectionDetails database) {
    return JdbcClient.create(source(database));
  }

  private static DataSource source(JdbcConnectionDetails database) {
    return new DriverManagerDataSource(
        database.getJdbcUrl(),
        String.valueOf(database.getUsername()),
        String.valueOf(database.getPassword()));
  }

  private ConfigurableApplicationContext start() {
    return start(database);
  }

  private static ConfigurableApplicationContext start(JdbcConnectionDetails database) {
    return new SpringApplicationBuilder(TestApplication.class)
        .web(WebApplicationType.NONE)
        .initializers(
            context -> context.getBeanFactory().registerSingleton("sameDatabase", database))
        .run("--spring.main.banner-mode=off");
  }

  private static Ledger ledger(ConfigurableApplicationContext application) {
    return application.getBean(Ledger.class);
  }
}
