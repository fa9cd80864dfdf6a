package policytimeline.projections.store;

import static java.util.Map.entry;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import policytimeline.core.event.ActionId;
import policytimeline.core.event.OrderEvent.OrderRevoked;
import policytimeline.core.event.Pillar;
import policytimeline.core.event.PolicyEvent;
import policytimeline.core.event.ProvisionText;
import policytimeline.core.event.Scope;
import policytimeline.core.event.Source;
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
import policytimeline.core.instrument.Reference;
import policytimeline.core.instrument.RelationType;
import policytimeline.core.instrument.Topic;
import policytimeline.core.instrument.Wording;

/// Of each event one sample with every component set, and one with only what may not be absent. A
/// component that is added gets its value here, and so its place in the approved files.
final class EventSamples {

  private static final Source SOURCE =
      new Source(
          "Federal Register",
          "https://www.federalregister.gov/d/2023-24283",
          Citation.of("88 FR 75191"),
          LegalDate.parse("2023-11-01"),
          "sha256:" + "0123456789abcdef".repeat(4),
          LegalDate.parse("2026-11-25"));

  private static final Provision SECTION = Provision.of("sec. 4.2(a)");

  private static final ProvisionText TEXT =
      new ProvisionText(
          SECTION, Wording.english("Reporting"), Wording.english("Companies shall report."));

  /// By name, where one type has several uses.
  private static final Map<String, Object> BY_NAME =
      Map.ofEntries(
          entry("signedOn", LegalDate.parse("2023-10-30")),
          entry("effectiveOn", LegalDate.parse("2023-11-01")),
          entry("inForceOn", LegalDate.parse("2024-08-01")),
          entry("appliesFrom", LegalDate.parse("2025-02")),
          entry("expiresOn", LegalDate.parse("2030")),
          entry("delayedTo", LegalDate.parse("2027-12-02")),
          entry("continuedTo", LegalDate.parse("2031-01-01")),
          entry("statedOn", LegalDate.parse("2023-10-31")),
          entry("since", LocalDate.parse("1937-01-01")),
          entry("checkedUntil", LocalDate.parse("2026-06-30")),
          entry("entry", "5f0c1d4e-7f0b-4f0e-9d61-2a2a56a2a4b1"),
          entry("undoes", "0b9bb1a7-5b6d-4f9a-8a55-6c8d2b1f7e33"),
          entry("reason", "The source was misread."),
          entry("note", "Ratified by: EO 12294, February 24, 1981"),
          entry("pillar", 1),
          entry("section", 3),
          entry("page", 12),
          entry("orderInDay", 2),
          entry("remark", Wording.english("A request for information was published.")),
          entry("summary", Wording.english("Launch a request for information.")),
          entry("to", Reference.to("EO 14148")),
          entry("replaces", new Reference(Citation.of("Public Land Order 4522"), null)));

  private static final Map<Class<?>, Object> BY_TYPE =
      Map.ofEntries(
          entry(InstrumentId.class, InstrumentId.of("us-eo-14110")),
          entry(Citation.class, Citation.of("EO 14110")),
          entry(
              Wording.class,
              Wording.of(Map.of("en", "Safe, Secure, and Trustworthy AI", "fr", "Une IA sûre"))),
          entry(Kind.class, Kind.EXECUTIVE_ORDER),
          entry(Issuer.class, Issuer.of("president")),
          entry(Jurisdiction.class, Jurisdiction.of("us")),
          entry(Family.class, Family.ORDER),
          entry(AmendmentKind.class, AmendmentKind.CORRIGENDUM),
          entry(Progress.class, Progress.UNDER_WAY),
          entry(RelationType.class, RelationType.SEE_ALSO),
          entry(ActionId.class, new ActionId("AAP-001")),
          entry(Provisions.class, Provisions.of("sec. 4.2(a)", "sec. 5")),
          entry(Scope.class, new Scope("the plaintiffs", "Texas")),
          entry(Reference.class, Reference.to("EO 14148")),
          entry(Source.class, SOURCE));

  private static final Map<Class<?>, List<?>> LISTS =
      Map.ofEntries(
          entry(ProvisionText.class, List.of(TEXT)),
          entry(Topic.class, List.of(Topic.of("ai"), Topic.of("cybersecurity"))),
          entry(Agency.class, List.of(Agency.of("OSTP"), Agency.of("NIST at DOC"))),
          entry(
              TextChange.class,
              List.of(
                  new TextChange.Inserted(TEXT, Provision.of("sec. 4.1")),
                  new TextChange.Replaced(TEXT),
                  new TextChange.Removed(Provision.of("sec. 6")),
                  new TextChange.Renumbered(Provision.of("sec. 7"), Provision.of("sec. 6")))),
          entry(
              Pillar.class,
              List.of(
                  new Pillar(
                      1,
                      Wording.english("Accelerate AI Innovation"),
                      Wording.english("The best systems"),
                      Wording.english("Free enterprise"),
                      6,
                      List.of(new Pillar.Section(1, Wording.english("Remove Red Tape"), 6))))));

  private EventSamples() {}

  static PolicyEvent full(Class<? extends PolicyEvent> type) {
    return make(type, EventSamples::value);
  }

  static PolicyEvent minimal(Class<? extends PolicyEvent> type) {
    return make(type, component -> mayBeAbsent(component) ? null : least(component));
  }

  private interface Values {
    @Nullable Object of(RecordComponent component);
  }

  private static PolicyEvent make(Class<? extends PolicyEvent> type, Values values) {
    var components = type.getRecordComponents();
    var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    var arguments = Arrays.stream(components).map(values::of).toArray();
    try {
      Constructor<? extends PolicyEvent> constructor = type.getDeclaredConstructor(types);
      return constructor.newInstance(arguments);
    } catch (ReflectiveOperationException wrong) {
      throw new IllegalStateException("no sample of " + type, wrong);
    }
  }

  private static boolean mayBeAbsent(RecordComponent component) {
    return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }

  /// Lists and provisions are empty, and a source is no more than its publisher.
  private static Object least(RecordComponent component) {
    if (component.getType() == List.class) {
      return List.of();
    }
    if (component.getType() == Provisions.class) {
      return Provisions.NONE_NAMED;
    }
    if (component.getType() == PolicyEvent.class) {
      return minimal(OrderRevoked.class);
    }
    return component.getType() == Source.class
        ? Source.of("Federal Register", null)
        : value(component);
  }

  private static Object value(RecordComponent component) {
    var type = component.getType();
    var named = BY_NAME.get(component.getName());
    if (named != null) {
      return named;
    }
    if (type == PolicyEvent.class) {
      return full(OrderRevoked.class);
    }
    var value = type == List.class ? LISTS.get(element(component)) : BY_TYPE.get(type);
    if (value == null) {
      throw new IllegalStateException("no sample value for " + component);
    }
    return value;
  }

  private static Class<?> element(RecordComponent component) {
    Type element = ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
    return (Class<?>) element;
  }
}
