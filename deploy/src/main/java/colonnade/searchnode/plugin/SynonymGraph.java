package colonnade.searchnode.plugin;

import java.io.IOException;
import java.io.StringReader;
import java.text.ParseException;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.synonym.SolrSynonymParser;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.elasticsearch.index.IndexService.IndexCreationContext;
import org.elasticsearch.index.analysis.CharFilterFactory;
import org.elasticsearch.index.analysis.CustomAnalyzer;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.index.analysis.TokenizerFactory;

/** Inline synonyms in Solr's format, read through the chain in front of the filter, as Elasticsearch does. */
record SynonymGraph(String name, List<String> rules, SynonymMap synonyms) implements TokenFilterFactory {

    @Override
    public TokenStream create(TokenStream in) {
        // No rule at all leaves the map without its automaton.
        return synonyms == null || synonyms.fst == null ? in : new SynonymGraphFilter(in, synonyms, false);
    }

    @Override
    public TokenFilterFactory getChainAwareTokenFilterFactory(
            IndexCreationContext context,
            TokenizerFactory tokenizer,
            List<CharFilterFactory> charFilters,
            List<TokenFilterFactory> before,
            Function<String, TokenFilterFactory> all) {
        TokenFilterFactory[] filters =
                before.stream().map(TokenFilterFactory::getSynonymFilter).toArray(TokenFilterFactory[]::new);
        var chain = new CustomAnalyzer(tokenizer, charFilters.toArray(CharFilterFactory[]::new), filters);
        return new SynonymGraph(name, rules, parse(chain));
    }

    private SynonymMap parse(Analyzer chain) {
        try {
            SolrSynonymParser parser = new SolrSynonymParser(true, true, chain);
            parser.parse(new StringReader(String.join("\n", rules)));
            return parser.build();
        } catch (IOException | ParseException e) {
            throw new IllegalArgumentException("synonyms of [" + name + "] cannot be read", e);
        }
    }
}
