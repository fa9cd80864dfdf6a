/// Facts in the words of the domain for tests of every module, and the tests of the architecture.
@NullMarked
package policytimeline.core;

import org.jspecify.annotations.NullMarked;
