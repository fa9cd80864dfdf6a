package policytimeline.projections.search;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import policytimeline.projections.belief.Rows;
import policytimeline.projections.description.DescriptionQueries;

/// The search.
@Configuration(proxyBeanMethods = false)
public class SearchConfig {

  @Bean
  CitationModel citationModel(Rows rows) {
    return new CitationModel(rows);
  }

  @Bean
  TitleModel titleModel(Rows rows) {
    return new TitleModel(rows);
  }

  @Bean
  PassageModel passageModel(Rows rows) {
    return new PassageModel(rows);
  }

  @Bean
  CitationQueries citationQueries(JdbcClient db, DescriptionQueries descriptions) {
    return new CitationQueries(db, descriptions);
  }

  @Bean
  SearchQueries searchQueries(JdbcClient db, DescriptionQueries descriptions) {
    return new SearchQueries(db, descriptions);
  }
}
