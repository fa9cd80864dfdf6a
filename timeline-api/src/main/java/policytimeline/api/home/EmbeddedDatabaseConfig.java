package policytimeline.api.home;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import policytimeline.projections.embedded.EmbeddedDatabase;

/// The database of a service that was given none by `SPRING_DATASOURCE_URL`.
@Configuration(proxyBeanMethods = false)
@ConditionalOnClass(name = "io.zonky.test.db.postgres.embedded.EmbeddedPostgres")
@ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "none")
class EmbeddedDatabaseConfig {

  private static final int CONNECTIONS = 20;

  @Bean
  EmbeddedDatabase embeddedDatabase(TimelineHome home) {
    return EmbeddedDatabase.start(home.folder().resolve("postgres"));
  }

  /// Closed before the server that it is connected to.
  @Bean
  HikariDataSource dataSource(EmbeddedDatabase database) {
    var pool = new HikariDataSource();
    pool.setJdbcUrl(database.url("postgres"));
    pool.setUsername(database.user());
    pool.setPassword(database.password());
    pool.setMaximumPoolSize(CONNECTIONS);
    return pool;
  }
}
