package colonnade.contract;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.core.UriInfo;
import org.junit.jupiter.api.Test;

/** Addresses that we give away are paths of ours: what a request calls this site is written by whoever sent it. */
class AddressesTest {

    @Test
    void noneFollowsTheHostOfTheRequest() {
        noClasses()
                .should()
                .callMethodWhere(target(owner(type(UriInfo.class)))
                        .and(target(nameMatching("get(AbsolutePath|BaseUri)(Builder)?"))))
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("colonnade"));
    }
}
