package policytimeline.api.entry;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.security.Principal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import policytimeline.api.frame.Address;
import policytimeline.api.frame.Frame;
import policytimeline.api.frame.Pages;
import policytimeline.api.frame.Reader;
import policytimeline.api.frame.Section;
import policytimeline.api.known.ClockParameters;
import policytimeline.api.known.Clocks;
import policytimeline.api.problem.InvalidRequest;
import policytimeline.api.problem.RefusalText;
import policytimeline.api.security.SignedIn;
import policytimeline.core.decision.CommandRefused;
import policytimeline.projections.entry.EntryQueries;
import policytimeline.projections.entry.RecordedEntry;
import tools.jackson.databind.node.ObjectNode;

/// What people record by forms: filled in, looked at, and then recorded.
@RestController
class DeedController {

  /// @param signedIn who records
  record Choice(String heading, SignedIn signedIn, List<String> deeds) {}

  private final DeedReader reading;
  private final DeedForms forms;
  private final Recording recording;
  private final EntryQueries entries;
  private final Clocks clocks;
  private final Pages pages;

  DeedController(
      DeedReader reading,
      DeedForms forms,
      Recording recording,
      EntryQueries entries,
      Clocks clocks,
      Pages pages) {
    this.reading = reading;
    this.forms = forms;
    this.recording = recording;
    this.entries = entries;
    this.clocks = clocks;
    this.pages = pages;
  }

  @GetMapping(path = "/record", produces = MediaType.TEXT_HTML_VALUE)
  ResponseEntity<String> choose(HttpServletRequest request) {
    var reader = Reader.of(request);
    var heading = reader.language().text("record.heading");
    var deeds = Arrays.stream(Deed.values()).map(Deed::code).toList();
    return pages.page(
        "record",
        reader,
        Frame.of(reader, Address.of(request), Section.RECORD, heading),
        new Choice(heading, who(request), deeds));
  }

  @GetMapping(path = "/record/{deed}", produces = MediaType.TEXT_HTML_VALUE)
  ResponseEntity<String> form(@PathVariable String deed, HttpServletRequest request) {
    var which = deed(deed);
    var filled = filled(which, request);
    var id = filled.get("entry");
    if (which == Deed.CORRECTION && id != null && !filled.containsKey("replacement")) {
      entries.entry(id, Long.MAX_VALUE).ifPresent(each -> filled.put("replacement", data(each)));
    }
    var reader = Reader.of(request);
    return page(
        200, forms.form(which, filled, List.of(), who(request), reader.language()), request);
  }

  @PostMapping(path = "/record/{deed}", produces = MediaType.TEXT_HTML_VALUE)
  ResponseEntity<String> carryOut(
      @PathVariable String deed,
      @RequestParam @Nullable String step,
      Principal recorder,
      HttpServletRequest request) {
    var which = deed(deed);
    var language = Reader.of(request).language();
    var filled = filled(which, request);
    var form = forms.form(which, filled, List.of(), who(request), language);
    try {
      var asked = reading.read(which, filled);
      if ("record".equals(step)) {
        var answer = Objects.requireNonNull(recording.record(asked.command(), recorder).getBody());
        return recorded(answer);
      }
      var now = clocks.resolve(new ClockParameters(null, null, null), List.of());
      return page(200, forms.previewed(form, asked.event(), now, language), request);
    } catch (InvalidRequest invalid) {
      return page(
          422, forms.form(which, filled, invalid.faults(), who(request), language), request);
    } catch (CommandRefused refusal) {
      return page(409, forms.refused(form, RefusalText.of(refusal)), request);
    }
  }

  /// To the entry that came of it, as soon as readers see it.
  private static ResponseEntity<String> recorded(Recording.Answer answer) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER)
        .location(URI.create("/log/%s?atLeast=%d".formatted(answer.entry(), answer.position())))
        .build();
  }

  private ResponseEntity<String> page(int status, DeedForm form, HttpServletRequest request) {
    var reader = Reader.of(request);
    var here = Address.of(form.action());
    return pages.page(
        status, "deed", reader, Frame.of(reader, here, Section.RECORD, form.heading()), form);
  }

  private static Deed deed(String code) {
    return Deed.of(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private static SignedIn who(HttpServletRequest request) {
    return Objects.requireNonNull(SignedIn.of(request));
  }

  private static Map<String, String> filled(Deed deed, HttpServletRequest request) {
    var filled = new HashMap<String, String>();
    for (var name : deed.fields()) {
      var value = request.getParameter(name);
      if (value != null && !value.isBlank()) {
        filled.put(name, value);
      }
    }
    return filled;
  }

  /// The event as it stands, to be changed where it is wrong.
  private static String data(RecordedEntry recorded) {
    var data = EntryAnswer.of(recorded, null).data();
    return data instanceof ObjectNode event
        ? event.deepCopy().put("type", recorded.type()).toPrettyString()
        : data.toPrettyString();
  }
}
