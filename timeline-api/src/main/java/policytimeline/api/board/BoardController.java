package policytimeline.api.board;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import policytimeline.api.frame.Address;
import policytimeline.api.frame.AsOfBars;
import policytimeline.api.frame.Forms;
import policytimeline.api.frame.Frame;
import policytimeline.api.frame.Pages;
import policytimeline.api.frame.Reader;
import policytimeline.api.frame.Section;
import policytimeline.api.known.ClockParameters;
import policytimeline.api.known.Clocks;
import policytimeline.api.problem.Checks;
import policytimeline.api.state.FilterParameters;
import policytimeline.api.state.PageParameters;

/// The first page: what rules applied on a day.
@RestController
class BoardController {

  private final Boards boards;
  private final Clocks clocks;
  private final AsOfBars bars;
  private final Pages pages;

  BoardController(Boards boards, Clocks clocks, AsOfBars bars, Pages pages) {
    this.boards = boards;
    this.clocks = clocks;
    this.bars = bars;
    this.pages = pages;
  }

  @GetMapping(path = "/", produces = MediaType.TEXT_HTML_VALUE)
  ResponseEntity<String> board(
      ClockParameters times,
      FilterParameters narrowed,
      PageParameters paged,
      HttpServletRequest request) {
    var reader = Reader.of(request);
    var here = Address.of(request);
    var checks = new Checks();
    var filters = narrowed.ofAll(checks);
    var after = paged.after(checks);
    var asOf = clocks.resolve(times, filters.jurisdictions(), checks);
    var board =
        boards.of(new Boards.Asked(asOf, clocks.today(asOf.zone()), filters, after, here, reader));
    var frame =
        Frame.of(reader, here, Section.BOARD, board.heading())
            .with(
                bars.of(asOf, here, reader.language()),
                Forms.one(here, asOf.on().toString(), reader.language()));
    return pages.page("board", reader, frame, board);
  }

  /// The slider counts days; its page has the date in its address.
  @GetMapping(path = "/", params = "day", produces = MediaType.TEXT_HTML_VALUE)
  ResponseEntity<Void> slide(@RequestParam @Nullable String day, HttpServletRequest request) {
    var here = Address.of(request).without("day");
    var to =
        day != null && day.matches("-?\\d{1,6}") ? LocalDate.ofEpochDay(Long.parseLong(day)) : null;
    return ResponseEntity.status(HttpStatus.SEE_OTHER)
        .location(URI.create((to == null ? here : here.with("on", to)).link()))
        .build();
  }
}
