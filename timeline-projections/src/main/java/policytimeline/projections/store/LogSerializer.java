package policytimeline.projections.store;

import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import policytimeline.core.event.PolicyEvent;

/// JSON for the log, under logical event names instead of Java class names.
final class LogSerializer extends Jackson3Serializer {

  LogSerializer() {
    super(
        Jackson3Serializer.builder()
            .revisionResolver(EventNames::revisionOf)
            .jsonMapperBuilderCustomizer(LogJson::describe));
  }

  @Override
  @SuppressWarnings("rawtypes") // as Axon declares it
  public SerializedType typeForClass(Class type) {
    return type != null && PolicyEvent.class.isAssignableFrom(type)
        ? new SimpleSerializedType(type.getSimpleName(), EventNames.revisionOf(type))
        : super.typeForClass(type);
  }

  @Override
  protected String resolveClassName(SerializedType stored) {
    var known = EventNames.BY_NAME.get(stored.getName());
    return known == null ? super.resolveClassName(stored) : known.getName();
  }
}
