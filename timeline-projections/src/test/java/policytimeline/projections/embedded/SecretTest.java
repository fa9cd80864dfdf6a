package policytimeline.projections.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretTest {

  @Test
  void only_its_owner_can_read_the_file(@TempDir Path folder) throws IOException {
    var secret = Secret.in(folder.resolve("password"));

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secret.file())))
        .isEqualTo("rw-------");
  }

  @Test
  void it_is_made_once_and_read_again(@TempDir Path folder) throws IOException {
    var secret = Secret.in(folder.resolve("password"));

    assertThat(Secret.in(folder.resolve("password"))).isEqualTo(secret);
    assertThat(secret.text()).hasSizeGreaterThan(40);
    assertThat(Secret.in(folder.resolve("another")).text()).isNotEqualTo(secret.text());
  }

  @Test
  void it_does_not_show_itself(@TempDir Path folder) throws IOException {
    var secret = Secret.in(folder.resolve("password"));

    assertThat(secret.toString()).doesNotContain(secret.text()).contains("password");
  }
}
