package policytimeline.api.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import policytimeline.api.browser.Visit.Manner;

/// What people do with the pages.
class PagesTest {

  private static Locator row(Page page, String citation) {
    return page.locator("table.rules tr")
        .filter(
            new Locator.FilterOptions()
                .setHas(
                    page.locator(
                        "a.cite",
                        new Page.LocatorOptions()
                            .setHasText(Pattern.compile("^" + citation + "$")))));
  }

  @Test
  void the_board_has_eo_14110_in_force_on_the_19th_and_no_longer_on_the_20th() {
    try (var visit = Visit.usual()) {
      var page = visit.open("/?on=2025-01-19&topic=ai");

      assertThat(page.locator("h1")).hasText("What applied on January 19, 2025");
      assertThat(page.locator(".asof")).hasAttribute("data-when", "past");
      assertThat(page.locator(".asof")).containsText("Past date");
      assertThat(row(page, "EO 14110")).containsText("Jan 19, 2025");
      assertThat(row(page, "EO 14110")).containsText("then revoked by EO 14148");

      page = visit.open("/?on=2025-01-20&topic=ai");

      assertThat(row(page, "EO 14110")).hasCount(0);
      assertThat(row(page, "M-24-10")).hasCount(1);
      page.locator(".counts a").last().click();
      assertThat(row(page, "EO 14110")).hasCount(1);
      assertThat(page.locator("table .group")).containsText("Revoked");
      visit.assertNothingWasComplainedOf();
    }
  }

  @Test
  void the_next_change_is_one_step_away_and_the_bar_goes_along() {
    try (var visit = Visit.usual()) {
      var page = visit.open("/?on=2025-01-19&topic=ai");
      assertThat(page.locator("#next-change")).containsText("EO 14110 revoked");

      page.locator("#next-change").click();

      assertThat(page).hasURL(Pattern.compile("on=2025-01-20"));
      assertThat(page.locator(".asof strong")).hasText("January 20, 2025");
      assertThat(page.locator("h1")).hasText("What applied on January 20, 2025");
      assertThat(page.locator("#on")).hasValue("2025-01-20");
      assertThat(page.locator("#live")).hasText("What applied on January 20, 2025");
      assertThat(page).hasTitle("What applied on January 20, 2025 · Policy Timeline");
      visit.assertNothingWasComplainedOf();
    }
  }

  @Test
  void the_slider_leads_to_the_day_that_it_shows() {
    try (var visit = Visit.usual()) {
      var page = visit.open("/?on=2025-01-19&topic=ai");

      page.locator("#day").focus();
      page.keyboard().press("ArrowRight");

      assertThat(page).hasURL(Pattern.compile("on=2025-01-20"));
      assertThat(page.locator("#day")).isFocused();
      assertThat(page.locator("h1")).hasText("What applied on January 20, 2025");
      visit.assertNothingWasComplainedOf();
    }
  }

  @Test
  void a_comparison_puts_changes_under_their_causes() {
    try (var visit = Visit.usual()) {
      var page = visit.open("/compare?from=2025-01-19&to=2025-07-24&topic=ai");

      assertThat(page.locator("section[aria-labelledby=c-revoked] .what"))
          .hasText(new String[] {"EO 14110", "EO 14141"});
      assertThat(page.locator("section[aria-labelledby=c-superseded] .what"))
          .hasText(new String[] {"M-24-10", "M-24-18"});
      assertThat(page.locator("section[aria-labelledby=c-issued] .what").first()).isVisible();
      assertThat(page.locator("section[aria-labelledby=c-record] h2")).containsText("0");
      var sum =
          page.locator(".sum b").allTextContents().stream()
              .map(text -> Integer.parseInt(text.replace("−", "-")))
              .toList();
      assertThat(sum.subList(0, sum.size() - 1).stream().mapToInt(each -> each).sum())
          .isEqualTo(sum.getLast());
      visit.assertNothingWasComplainedOf();
    }
  }

  @Test
  void the_plan_shows_its_three_pillars_with_their_sections_and_actions() {
    try (var visit = Visit.usual()) {
      var page = visit.open("/plans/us-ai-action-plan-2025");

      assertThat(page.locator("#pillars tbody tr")).hasCount(3);
      assertThat(page.locator("#pillars td.num").allTextContents())
          .isEqualTo(List.of("15", "58", "8", "29", "7", "16"));
      page.getByText("Remove Red Tape and Onerous Regulation").click();
      assertThat(page.locator("#actions tbody tr")).hasCount(5);
      visit.assertNothingWasComplainedOf();
    }
  }

  @Test
  void an_instrument_tells_its_phases_why_and_from_which_entries() {
    try (var visit = Visit.usual()) {
      var page = visit.open("/instruments/us-eo-14110?on=2025-01-19");

      assertThat(page.locator("#status")).containsText("In force");
      assertThat(page.locator(".phases .here")).containsText("Oct 30, 2023");
      assertThat(page.locator(".why")).containsText("was in force and applied in full");
      assertThat(page.locator(".trail")).containsText("Revocation by EO 14148");
      page.locator("#why ~ .why a").first().click();
      assertThat(page.locator(".trail li:target")).containsText("Issue");
      visit.assertNothingWasComplainedOf();
    }
  }

  @Test
  void the_language_is_the_readers_and_can_be_switched() {
    try (var visit = new Visit(Manner.usual().in("zh-CN"))) {
      var page = visit.open("/?on=2025-01-19&topic=ai");
      assertThat(page.locator("html")).hasAttribute("lang", "zh-Hans");
      assertThat(page.locator("h1")).hasText("2025年1月19日适用哪些规则");

      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("English")).click();

      assertThat(page.locator("html")).hasAttribute("lang", "en");
      assertThat(page).hasURL(Pattern.compile("on=2025-01-19"));
      assertThat(page.locator("h1")).hasText("What applied on January 19, 2025");
      visit.assertNothingWasComplainedOf();
    }
  }

  @Test
  void colours_can_be_chosen_and_are_kept() {
    try (var visit = Visit.usual()) {
      var page = visit.open("/?on=2025-01-19&topic=ai");

      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Dark")).click();

      assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
      visit.open("/compare?from=2025-01-19&to=2025-07-24&topic=ai");
      assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
      visit.assertNothingWasComplainedOf();
    }
  }

  @Test
  void everything_can_be_reached_by_keys_alone() {
    try (var visit = Visit.usual()) {
      var page = visit.open("/?on=2025-01-19&topic=ai");

      page.keyboard().press("Tab");
      assertThat(page.locator(".skip")).isFocused();
      page.keyboard().press("Enter");
      assertThat(page.locator("#main")).isFocused();

      reach(page, "a.cite");
      page.keyboard().press("Enter");
      assertThat(page.locator("#status")).isVisible();
      visit.assertNothingWasComplainedOf();
    }
  }

  @Test
  void the_steps_can_be_taken_by_keys_alone() {
    try (var visit = Visit.usual()) {
      var page = visit.open("/?on=2025-01-19&topic=ai");

      reach(page, "#next-change");
      page.keyboard().press("Enter");

      assertThat(page.locator("h1")).hasText("What applied on January 20, 2025");
      assertThat(page.locator("#next-change")).isFocused();
    }
  }

  private static void reach(Page page, String selector) {
    for (var step = 0; step < 60; step++) {
      page.keyboard().press("Tab");
      if (Boolean.TRUE.equals(
          page.evaluate("selector => document.activeElement.matches(selector)", selector))) {
        return;
      }
    }
    throw new AssertionError("No key leads to " + selector);
  }

  @Test
  void without_script_dates_steps_slider_filters_and_languages_work() {
    try (var visit = new Visit(Manner.usual().withoutScript())) {
      var page = visit.open("/?topic=ai");

      page.locator("#on").fill("2025-01-19");
      page.locator(".clocks button.primary").click();
      assertThat(page.locator("h1")).hasText("What applied on January 19, 2025");

      page.locator("#next-change").click();
      assertThat(page.locator("h1")).hasText("What applied on January 20, 2025");

      page.locator("#day").focus();
      page.keyboard().press("ArrowRight");
      page.locator(".strip button").click();
      assertThat(page.locator("h1")).hasText("What applied on January 21, 2025");

      page.locator(".counts a").first().click();
      assertThat(page).hasURL(Pattern.compile("status=in_force"));
      page.locator("button[name=lang]").click();
      assertThat(page.locator("html")).hasAttribute("lang", "zh-Hans");
    }
  }

  @Test
  void a_date_that_is_none_is_told_beside_its_field_with_one_that_works() {
    try (var visit = Visit.usual()) {
      var page = visit.open("/?on=2025-02-30");

      assertThat(page.locator("#on")).hasAttribute("aria-invalid", "true");
      assertThat(page.locator("#on-fault")).containsText("2025-02-28");
      page.locator("#on").fill("2025-02-28");
      page.locator(".clocks button.primary").click();
      assertThat(page.locator("h1")).hasText("What applied on February 28, 2025");
    }
  }

  @Test
  void a_day_before_coverage_is_unknown_and_says_so() {
    try (var visit = Visit.usual()) {
      var page = visit.open("/?on=1921-03-03");

      assertThat(page.locator(".empty")).containsText("Nothing is known for March 3, 1921.");
      page.locator(".empty a").first().click();
      assertThat(page).hasURL(Pattern.compile("on=1937-01-08"));
    }
  }
}
