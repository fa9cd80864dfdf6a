package policytimeline.projections;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/// A test of the application. All of them share one, and each test finds the log empty.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = TestApplication.class)
@TestConstructor(autowireMode = AutowireMode.ALL)
@ExtendWith(OnPostgres.EmptyLog.class)
public @interface OnPostgres {

  /// Clears what the test before has recorded.
  final class EmptyLog implements BeforeEachCallback {
    @Override
    public void beforeEach(ExtensionContext test) {
      SpringExtension.getApplicationContext(test).getBean(Ledger.class).startAnew();
    }
  }
}
