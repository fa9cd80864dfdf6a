package policytimeline.projections.store;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.SortedMap;
import policytimeline.core.event.PolicyEvent;
import policytimeline.core.instrument.Agency;
import policytimeline.core.instrument.Provision;
import policytimeline.core.instrument.Topic;

/// What Jackson is told about types that know nothing of it. It alone reads these.
@SuppressWarnings({"UnusedMethod", "UnusedVariable"})
final class Forms {

  private Forms() {}

  /// A bare list of numbers.
  interface ProvisionsForm {
    @JsonValue
    List<Provision> named();
  }

  /// A bare map from language to text.
  abstract static class WordingForm {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    WordingForm(SortedMap<String, String> byLanguage) {}

    @JsonValue
    abstract SortedMap<String, String> byLanguage();
  }

  /// The code of the word.
  interface CodedForm {
    @JsonValue
    String code();
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "change")
  interface TextChangeForm {}

  /// The replacement says which event it is.
  interface EntryCorrectedForm {
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    PolicyEvent replacement();
  }

  /// A list left out means none, but here it means that what was said before stays.
  interface InstrumentDescribedForm {
    @JsonSetter(nulls = Nulls.SET)
    List<Topic> topics();

    @JsonSetter(nulls = Nulls.SET)
    List<Agency> agencies();
  }
}
