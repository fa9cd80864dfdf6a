package policytimeline.projections.store;

import static tools.jackson.databind.DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY;
import static tools.jackson.databind.DeserializationFeature.FAIL_ON_TRAILING_TOKENS;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import policytimeline.core.event.ActionId;
import policytimeline.core.event.ClericalEvent.EntryCorrected;
import policytimeline.core.event.InstrumentEvent.InstrumentDescribed;
import policytimeline.core.event.PolicyEvent;
import policytimeline.core.event.TextChange;
import policytimeline.core.instrument.Agency;
import policytimeline.core.instrument.AmendmentKind;
import policytimeline.core.instrument.Citation;
import policytimeline.core.instrument.Family;
import policytimeline.core.instrument.InstrumentId;
import policytimeline.core.instrument.Issuer;
import policytimeline.core.instrument.Jurisdiction;
import policytimeline.core.instrument.Kind;
import policytimeline.core.instrument.LegalDate;
import policytimeline.core.instrument.Progress;
import policytimeline.core.instrument.Provision;
import policytimeline.core.instrument.Provisions;
import policytimeline.core.instrument.RelationType;
import policytimeline.core.instrument.Topic;
import policytimeline.core.instrument.Wording;
import policytimeline.projections.store.EventAtFault.Fault;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.ser.std.ToStringSerializer;

/// How the events and values of the law are written as JSON. The core knows nothing of it.
public final class LogJson {

  /// Reads and writes the forms of the log.
  public static final JsonMapper MAPPER = mapper();

  private static final ObjectReader STRICT =
      MAPPER.reader().with(FAIL_ON_READING_DUP_TREE_KEY).with(FAIL_ON_TRAILING_TOKENS);

  private LogJson() {}

  /// Reads a text that is to be one JSON object and nothing else, each of its keys once.
  ///
  /// @throws EventAtFault when it is not
  public static ObjectNode object(String text) {
    try {
      if (STRICT.readTree(text) instanceof ObjectNode object) {
        return object;
      }
      throw fault("", "an event is a JSON object");
    } catch (JacksonException notJson) {
      throw fault("", "not JSON: " + notJson.getOriginalMessage());
    }
  }

  /// Writes an event as [#event] reads it.
  public static String line(PolicyEvent event) {
    var line = MAPPER.createObjectNode().put("type", event.getClass().getSimpleName());
    line.setAll(MAPPER.<ObjectNode>valueToTree(event));
    return line.toString();
  }

  /// Reads an event of the present shape that stands with its `type` beside its components.
  ///
  /// @throws EventAtFault that says where it is wrong and what would be accepted
  public static PolicyEvent event(String text) {
    return event(object(text));
  }

  static PolicyEvent event(ObjectNode event) {
    var name = event.path("type").asString("");
    var type = EventNames.BY_NAME.get(name);
    if (type == null) {
      throw fault("type", "the name of an event, such as OrderIssued; got: " + name);
    }
    event.remove("type");
    return new EventReader(event, type).read();
  }

  static EventAtFault fault(String place, String message) {
    return new EventAtFault(List.of(new Fault(place, message)));
  }

  private static JsonMapper mapper() {
    var builder = JsonMapper.builder();
    describe(builder);
    return builder.build();
  }

  /// Adds the forms of the log to a mapper.
  public static void describe(JsonMapper.Builder mapper) {
    var values = new SimpleModule("policy-timeline");
    asText(values, InstrumentId.class, InstrumentId::new);
    asText(values, Citation.class, Citation::new);
    asText(values, Provision.class, Provision::new);
    asText(values, Issuer.class, Issuer::new);
    asText(values, Jurisdiction.class, Jurisdiction::new);
    asText(values, Topic.class, Topic::new);
    asText(values, Agency.class, Agency::new);
    asText(values, ActionId.class, ActionId::new);
    asText(values, LegalDate.class, LegalDate::parse);
    values.addDeserializer(Provisions.class, new ProvisionsDeserializer());
    mapper
        .addModule(values)
        .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
        .changeDefaultPropertyInclusion(
            included -> included.withValueInclusion(JsonInclude.Include.NON_NULL))
        .addMixIn(Provisions.class, Forms.ProvisionsForm.class)
        .addMixIn(Wording.class, Forms.WordingForm.class)
        .addMixIn(TextChange.class, Forms.TextChangeForm.class)
        .addMixIn(InstrumentDescribed.class, Forms.InstrumentDescribedForm.class)
        .addMixIn(EntryCorrected.class, Forms.EntryCorrectedForm.class)
        .withConfigOverride(
            List.class,
            list -> list.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)));
    for (var words :
        List.of(
            Family.class, Kind.class, RelationType.class, Progress.class, AmendmentKind.class)) {
      mapper.addMixIn(words, Forms.CodedForm.class);
    }
    EventNames.BY_NAME.forEach((name, type) -> mapper.registerSubtypes(new NamedType(type, name)));
    for (var change : TextChange.class.getPermittedSubclasses()) {
      mapper.registerSubtypes(
          new NamedType(change, change.getSimpleName().toLowerCase(Locale.ROOT)));
    }
  }

  private static <T> void asText(SimpleModule module, Class<T> type, Function<String, T> parse) {
    module.addSerializer(type, new ToStringSerializer(type));
    module.addDeserializer(type, new TextDeserializer<>(type, parse));
  }

  /// Provisions left out mean that none are named.
  private static final class ProvisionsDeserializer extends StdDeserializer<Provisions> {

    ProvisionsDeserializer() {
      super(Provisions.class);
    }

    @Override
    public Provisions deserialize(JsonParser parser, DeserializationContext context) {
      return new Provisions(List.of(context.readValue(parser, Provision[].class)));
    }

    @Override
    public Provisions getNullValue(DeserializationContext context) {
      return Provisions.NONE_NAMED;
    }

    @Override
    public Provisions getAbsentValue(DeserializationContext context) {
      return Provisions.NONE_NAMED;
    }
  }

  /// Lets the value itself say what is wrong with a text.
  private static final class TextDeserializer<T> extends StdDeserializer<T> {

    private final Function<String, T> parse;

    TextDeserializer(Class<T> type, Function<String, T> parse) {
      super(type);
      this.parse = parse;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
      var text = parser.getValueAsString();
      if (text == null) {
        return context.reportInputMismatch(this, "a text is expected here");
      }
      try {
        return parse.apply(text);
      } catch (IllegalArgumentException wrong) {
        return context.reportInputMismatch(this, "%s", wrong.getMessage());
      }
    }
  }
}
