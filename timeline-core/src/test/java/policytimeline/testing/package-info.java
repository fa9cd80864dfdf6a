/// Which PostgreSQL server the tests of the other modules run on.
@NullMarked
package policytimeline.testing;

import org.jspecify.annotations.NullMarked;
