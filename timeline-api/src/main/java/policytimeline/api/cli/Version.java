package policytimeline.api.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/// The version of the jar, as its manifest tells it.
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    var version = Version.class.getPackage().getImplementationVersion();
    return new String[] {"Policy Timeline " + Objects.requireNonNullElse(version, "(unpacked)")};
  }
}
