package colonnade.searchnode.plugin;

import static java.util.Map.entry;

import java.io.Reader;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.charfilter.HTMLStripCharFilter;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.cn.smart.HMMChineseTokenizer;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.analysis.CharFilterFactory;
import org.elasticsearch.index.analysis.PreConfiguredTokenFilter;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.index.analysis.TokenizerFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;

/** Lucene's tokenizers and filters under the names, and with the options, that Elasticsearch gives them. */
final class Tokens {

    static final Map<String, AnalysisProvider<TokenizerFactory>> TOKENIZERS = Map.of(
            "smartcn_tokenizer",
            (index, environment, name, settings) -> TokenizerFactory.newFactory(name, HMMChineseTokenizer::new));

    static final Map<String, AnalysisProvider<CharFilterFactory>> CHAR_FILTERS =
            Map.of("html_strip", (index, environment, name, settings) -> new HtmlStrip(name));

    static final Map<String, AnalysisProvider<TokenFilterFactory>> FILTERS = Map.ofEntries(
            filter("cjk_width", (in, s) -> new CJKWidthFilter(in)),
            filter("cjk_bigram", (in, s) -> new CJKBigramFilter(in, 0xff, s.getAsBoolean("output_unigrams", false))),
            filter("asciifolding", (in, s) -> new ASCIIFoldingFilter(in, s.getAsBoolean("preserve_original", false))),
            filter("porter_stem", (in, s) -> new PorterStemFilter(in)),
            filter("smartcn_stop", (in, s) -> new StopFilter(in, SmartChineseAnalyzer.getDefaultStopSet())),
            filter("edge_ngram", Tokens::edgeNgram),
            entry(
                    "synonym_graph",
                    (index, environment, name, settings) ->
                            new SynonymGraph(name, settings.getAsList("synonyms"), null)));

    static final List<PreConfiguredTokenFilter> READY_MADE_FILTERS = List.of(
            PreConfiguredTokenFilter.singleton("cjk_width", true, CJKWidthFilter::new),
            PreConfiguredTokenFilter.singleton("cjk_bigram", false, CJKBigramFilter::new),
            PreConfiguredTokenFilter.singleton("asciifolding", true, ASCIIFoldingFilter::new),
            PreConfiguredTokenFilter.singleton("porter_stem", false, PorterStemFilter::new));

    private static TokenStream edgeNgram(TokenStream in, Settings settings) {
        return new EdgeNGramTokenFilter(
                in,
                settings.getAsInt("min_gram", 1),
                settings.getAsInt("max_gram", 2),
                settings.getAsBoolean("preserve_original", false));
    }

    private static Map.Entry<String, AnalysisProvider<TokenFilterFactory>> filter(
            String type, BiFunction<TokenStream, Settings, TokenStream> make) {
        return entry(type, (index, environment, name, settings) -> new TokenFilterFactory() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public TokenStream create(TokenStream in) {
                return make.apply(in, settings);
            }
        });
    }

    private record HtmlStrip(String name) implements CharFilterFactory {
        @Override
        public Reader create(Reader reader) {
            return new HTMLStripCharFilter(reader);
        }
    }

    private Tokens() {}
}
