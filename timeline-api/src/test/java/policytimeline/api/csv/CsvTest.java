package policytimeline.api.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTest {

  @Test
  void a_row_has_its_cells_quoted_where_they_need_it_and_empty_where_nothing_is_known() {
    var row = Arrays.asList("us-eo-14110", LocalDate.parse("2025-01-20"), null, "a \"b\", c");

    assertThat(Csv.of(List.of("slug", "on", "to", "title"), List.of(row)))
        .isEqualTo("slug,on,to,title\r\nus-eo-14110,2025-01-20,,\"a \"\"b\"\", c\"\r\n");
  }

  @Test
  void a_text_is_no_formula_and_a_number_may_be_negative() {
    assertThat(Csv.of(List.of("title", "net"), List.of(List.of("=cmd|' /C calc'!A0", -3))))
        .isEqualTo("title,net\r\n'=cmd|' /C calc'!A0,-3\r\n");
  }

  @Test
  void several_values_of_a_cell_stand_side_by_side() {
    assertThat(Csv.of(List.of("entries"), List.of(List.of(List.of("e1", "e2")))))
        .isEqualTo("entries\r\ne1 e2\r\n");
  }
}
