package policytimeline.projections.store;

import java.time.Clock;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import policytimeline.core.clerical.InstrumentRecord;
import policytimeline.core.coverage.DeclaredCoverage;
import policytimeline.core.memo.Memo;
import policytimeline.core.order.Order;
import policytimeline.core.plan.Plan;
import policytimeline.core.rule.Rule;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/// Axon's store on PostgreSQL: the beans that its own configuration would leave out or choose
/// otherwise, each for the reason given.
@Configuration(proxyBeanMethods = false)
public class StoreConfig {

  /// The processing group of every read model: one token, so that all have the same position.
  public static final String READ_MODELS = "read-models";

  private static final int READ_AT_ONCE = 500;

  private static final int PROJECTED_AT_ONCE = 1000;

  /// For tokens. The replay token holds other tokens by their class names, which the default
  /// validator of Jackson 3 refuses.
  @Bean
  @Primary
  Serializer generalSerializer() {
    var trusted =
        BasicPolymorphicTypeValidator.builder().allowIfSubType("org.axonframework.").build();
    return Jackson3Serializer.builder()
        .jsonMapperBuilderCustomizer(mapper -> mapper.polymorphicTypeValidator(trusted))
        .build();
  }

  @Bean
  @Qualifier("eventSerializer")
  LogSerializer eventSerializer() {
    return new LogSerializer();
  }

  @Bean
  PersistenceExceptionResolver duplicateKeys() {
    return new DuplicateKeys();
  }

  @Bean
  PolicyEventStorageEngine eventStorageEngine(
      @Qualifier("eventSerializer") Serializer events,
      PersistenceExceptionResolver resolver,
      ConnectionProvider connections,
      TransactionManager transactions,
      org.axonframework.config.Configuration axon,
      Clock clock,
      AppendSignal appends) {
    var builder = JdbcEventStorageEngine.builder();
    builder
        .schema(Schemas.EVENTS)
        .dataType(String.class)
        .eventSerializer(events)
        .snapshotSerializer(events)
        .snapshotFilter(axon.snapshotFilter())
        .upcasterChain(axon.upcasterChain())
        .persistenceExceptionResolver(resolver)
        .connectionProvider(connections)
        .transactionManager(transactions)
        // without it the load of an aggregate ends with one query more, which finds nothing
        .finalAggregateBatchPredicate(batch -> batch.size() < READ_AT_ONCE)
        .batchSize(READ_AT_ONCE);
    return new PolicyEventStorageEngine(builder, clock, appends);
  }

  /// Hands on from a command to its events who asked for it.
  @Bean
  CorrelationDataProvider recorder() {
    return new SimpleCorrelationDataProvider(Recorder.KEY);
  }

  @Bean
  AppendSignal appendSignal() {
    return new AppendSignal();
  }

  @Bean
  LogFlow logFlow(AppendSignal appends) {
    return new LogFlow(appends);
  }

  @Bean
  Appends appends(JdbcClient db, TransactionOperations transactions) {
    return new Appends(db, transactions);
  }

  @Bean
  Locks locks(DataSource connections) {
    return new Locks(connections);
  }

  @Bean
  TokenStore tokenStore(ConnectionProvider connections, Serializer general) {
    return JdbcTokenStore.builder()
        .schema(Schemas.TOKENS)
        .connectionProvider(connections)
        .serializer(general)
        .build();
  }

  @Bean
  LogReader logReader(
      JdbcClient db,
      @Qualifier("eventSerializer") Serializer events,
      org.axonframework.config.Configuration axon) {
    return new LogReader(db, events, axon.upcasterChain());
  }

  @Bean
  LogRecords logRecords(
      JdbcClient db, LogSerializer events, org.axonframework.config.Configuration axon) {
    return new LogRecords(db, events, axon.upcasterChain());
  }

  @Bean
  EventShapes eventShapes(
      @Qualifier("eventSerializer") Serializer events,
      org.axonframework.config.Configuration axon) {
    return new EventShapes(events, axon.upcasterChain());
  }

  @Bean
  ArchiveForm archiveForm(EventShapes shapes) {
    return new ArchiveForm(shapes);
  }

  @Bean
  LogArchive logArchive(JdbcClient db, EventShapes shapes, PolicyEventStorageEngine engine) {
    return new LogArchive(db, shapes, engine);
  }

  /// Every past shape is read as the present one, wherever the log is read.
  @Bean
  ConfigurerModule pastShapes() {
    return configurer -> configurer.registerEventUpcaster(_ -> new TitlesByLanguage());
  }

  /// One thread from the beginning of the log on. The first start is no replay.
  @Bean
  ConfigurerModule processors(AppendSignal appends, LogFlow flow) {
    return configurer ->
        configurer
            .eventProcessing()
            .registerDefaultListenerInvocationErrorHandler(_ -> PropagatingErrorHandler.instance())
            .registerErrorHandler(READ_MODELS, _ -> PropagatingErrorHandler.instance())
            .registerTrackingEventProcessor(
                READ_MODELS,
                axon -> new LogTail(axon.getComponent(EventStorageEngine.class), appends, flow),
                _ ->
                    TrackingEventProcessorConfiguration.forSingleThreadedProcessing()
                        .andBatchSize(PROJECTED_AT_ONCE)
                        .andInitialTrackingToken(StreamableMessageSource::createTailToken));
  }

  /// Registered here and not scanned for, so that the core is free of Spring. Imported as a bean,
  /// an aggregate would become a message handler of its own.
  @Bean
  ConfigurerModule aggregates() {
    return configurer ->
        Stream.of(
                Order.class,
                Memo.class,
                Plan.class,
                Rule.class,
                InstrumentRecord.class,
                DeclaredCoverage.class)
            .map(AggregateConfigurer::defaultConfiguration)
            .forEach(configurer::configureAggregate);
  }
}
