package colonnade.platform.http;

import colonnade.platform.problem.Validation;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;

/** Says which parameter should have been a number; JAX-RS itself would only say that there is nothing here. */
@Provider
public class NumberParameters implements ParamConverterProvider {

    @Override
    @SuppressWarnings("unchecked")
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        return type != Integer.class
                ? null
                : Arrays.stream(annotations)
                        .filter(QueryParam.class::isInstance)
                        .map(QueryParam.class::cast)
                        .findFirst()
                        .map(parameter -> (ParamConverter<T>) new Converter("/" + parameter.value()))
                        .orElse(null);
    }

    private record Converter(String pointer) implements ParamConverter<Integer> {

        @Override
        public Integer fromString(String text) {
            if (text == null || text.isEmpty()) {
                return null;
            }
            new Validation()
                    .require(text.matches("-?\\d{1,9}"), pointer, "invalid.number")
                    .check();
            return Integer.valueOf(text);
        }

        @Override
        public String toString(Integer number) {
            return number.toString();
        }
    }
}
