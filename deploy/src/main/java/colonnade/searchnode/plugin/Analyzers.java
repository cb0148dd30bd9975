package colonnade.searchnode.plugin;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.analysis.AnalyzerProvider;
import org.elasticsearch.index.analysis.AnalyzerScope;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;

/** Lucene's analyzers under the names of Elasticsearch's analysis-common and analysis-smartcn. */
final class Analyzers {

    static final Map<String, AnalysisProvider<AnalyzerProvider<?>>> BY_NAME = Map.of(
            "cjk", named(s -> new CJKAnalyzer(stopwords(s, CJKAnalyzer.getDefaultStopSet()))),
            "english", named(s -> new EnglishAnalyzer(stopwords(s, EnglishAnalyzer.getDefaultStopSet()))),
            "smartcn", named(s -> new SmartChineseAnalyzer(SmartChineseAnalyzer.getDefaultStopSet())));

    private static CharArraySet stopwords(Settings settings, CharArraySet usual) {
        List<String> given = settings.getAsList("stopwords", List.of("_default_"));
        if (given.equals(List.of("_default_"))) {
            return usual;
        }
        return given.equals(List.of("_none_")) ? CharArraySet.EMPTY_SET : new CharArraySet(given, true);
    }

    private static AnalysisProvider<AnalyzerProvider<?>> named(Function<Settings, Analyzer> make) {
        return (index, environment, name, settings) -> new Provided(name, make.apply(settings));
    }

    private record Provided(String name, Analyzer get) implements AnalyzerProvider<Analyzer> {
        @Override
        public AnalyzerScope scope() {
            return AnalyzerScope.INDEX;
        }
    }

    private Analyzers() {}
}
