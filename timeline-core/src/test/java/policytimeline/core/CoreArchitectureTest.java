package policytimeline.core;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;

/// The core keeps to the rules of its architecture.
@AnalyzeClasses(packages = "policytimeline.core", importOptions = DoNotIncludeTests.class)
class CoreArchitectureTest {

  @ArchTest static final ArchTests RULES = ArchTests.in(CoreRules.class);
}
