package policytimeline.core.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProvisionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          sec. 4     | sec. 4          | true
          sec. 4     | sec. 4(a)       | true
          sec. 4     | sec. 4.2        | true
          sec. 4     | sec. 4.2(a)     | true
          sec. 4.2   | sec. 4.2(a)     | true
          ch. III    | ch. III sec. 4  | true
          sec. 4     | sec. 42         | false
          sec. 4     | sec. 40(a)      | false
          sec. 4(a)  | sec. 4          | false
          sec. 4     | sec. 5          | false
          art. 6     | art. 6(1)       | true
          art. 6     | art. 60         | false
          art. 6(1)  | art. 6(2)       | false
          ch. I      | ch. II          | false
          """)
  void a_provision_covers_itself_and_what_lies_within_it(String one, String other, boolean covers) {
    assertThat(Provision.of(one).covers(Provision.of(other))).isEqualTo(covers);
  }

  @Test
  void white_space_of_any_kind_is_one_space() {
    assertThat(Provision.of(" sec.\u00a0\t4 ")).isEqualTo(Provision.of("sec. 4"));
  }

  @Test
  void a_provision_has_1_to_200_characters() {
    assertThat(Provision.of("x".repeat(200)).number()).hasSize(200);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Provision.of(" "))
        .withMessage("A provision is 1 to 200 characters, such as sec. 4.2(a); got: ");
    assertThatIllegalArgumentException().isThrownBy(() -> Provision.of("x".repeat(201)));
  }

  @Test
  void provisions_are_sorted_and_each_named_once() {
    var provisions = Provisions.of("sec. 5", "sec. 4", "sec.  5");

    assertThat(provisions.named()).containsExactly(Provision.of("sec. 4"), Provision.of("sec. 5"));
    assertThat(provisions.areNamed()).isTrue();
    assertThat(Provisions.NONE_NAMED.areNamed()).isFalse();
  }
}
