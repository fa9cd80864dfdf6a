/// The command line: commands that ask a service over HTTP, and start one where none runs.
@NullMarked
package policytimeline.api.cli;

import org.jspecify.annotations.NullMarked;
