<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message numerus="yes">
        <source>%n posts</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n posts</source>
        <translation>
            <numerusform>%1: %n post</numerusform>
            <numerusform>%1: %n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days later</source>
        <translation>
            <numerusform>%n day later</numerusform>
            <numerusform>%n days later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days earlier</source>
        <translation>
            <numerusform>%n day earlier</numerusform>
            <numerusform>%n days earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n publications</source>
        <translation>
            <numerusform>%1: %n publication</numerusform>
            <numerusform>%1: %n publications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartWords</name>
    <message numerus="yes">
        <source>%n posts</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message numerus="yes">
        <source>%n fault(s) found.</source>
        <translation>
            <numerusform>%n fault found.</numerusform>
            <numerusform>%n faults found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayNotes</name>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DotsPicture</name>
    <message numerus="yes">
        <source>%1 beside the %n other(s)</source>
        <extracomment>“+20% beside the 31 others”</extracomment>
        <translation>
            <numerusform>%1 beside %n other</numerusform>
            <numerusform>%1 beside the %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EngagementCommand</name>
    <message numerus="yes">
        <source>%n publication(s) with statistics from %1 to %2</source>
        <translation>
            <numerusform>%n publication with statistics from %1 to %2</numerusform>
            <numerusform>%n publications with statistics from %1 to %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: its statistics were read in its first %1 days, when they still grow</source>
        <translation>
            <numerusform>%n left out: its statistics were read in its first %1 days, when they still grow</numerusform>
            <numerusform>%n left out: their statistics were read in their first %1 days, when they still grow</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: it has no statistics</source>
        <translation>
            <numerusform>%n left out: it has no statistics</numerusform>
            <numerusform>%n left out: they have no statistics</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them without one of reactions, comments and shares, which the network did not report</source>
        <translation>
            <numerusform>%n of them without one of reactions, comments and shares, which the network did not report</numerusform>
            <numerusform>%n of them without one of reactions, comments and shares, which the network did not report</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %3 in the median of %n publication(s), %4 all together</source>
        <extracomment>a title or an account, what the rate is a share of, the rate that half have more of, the rate of all publications together</extracomment>
        <translation>
            <numerusform>%1, %2: %3 of %n publication, %4 all together</numerusform>
            <numerusform>%1, %2: %3 in the median of %n publications, %4 all together</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n publication(s)</source>
        <translation>
            <numerusform>%n publication</numerusform>
            <numerusform>%n publications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 (%3 to %4), %n publication(s)</source>
        <extracomment>a slot, its difference from the usual level, the likely range of that</extracomment>
        <translation>
            <numerusform>%1: %2 (%3 to %4), %n publication</numerusform>
            <numerusform>%1: %2 (%3 to %4), %n publications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EngagementPage</name>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) with figures</source>
        <translation>
            <numerusform>%n post with figures</numerusform>
            <numerusform>%n posts with figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n only a part of the engagement was reported</source>
        <translation>
            <numerusform>of %n only a part of the engagement was reported</numerusform>
            <numerusform>of %n only a part of the engagement was reported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out, read in the first week: still growing</source>
        <translation>
            <numerusform>%n left out, read in the first week: still growing</numerusform>
            <numerusform>%n left out, read in the first week: still growing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without any figure</source>
        <translation>
            <numerusform>%n without any figure</numerusform>
            <numerusform>%n without any figure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) were published in this period, but no figures are known of them.</source>
        <translation>
            <numerusform>%n post was published in this period, but no figures are known of it.</numerusform>
            <numerusform>%n posts were published in this period, but no figures are known of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) with figures are examples, and say little of the others.</source>
        <translation>
            <numerusform>%n post with figures is an example, and says little of the others.</numerusform>
            <numerusform>%n posts with figures are examples, and say little of the others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Trend over %n month(s)</source>
        <translation>
            <numerusform>Trend over %n month</numerusform>
            <numerusform>Trend over %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) with figures: too few to tell, it takes %1.</source>
        <translation>
            <numerusform>%n month with figures: too few to tell, it takes %1.</numerusform>
            <numerusform>%n months with figures: too few to tell, it takes %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) with an hour show no slot that went better than another.</source>
        <translation>
            <numerusform>%n post with an hour shows no slot that went better than another.</numerusform>
            <numerusform>%n posts with an hour show no slot that went better than another.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Beside your usual level, %n post(s). Hatched: fewer than %1. What you post then counts too.</source>
        <translation>
            <numerusform>Beside your usual level, %n post. Hatched: fewer than %1. What you post then counts too.</numerusform>
            <numerusform>Beside your usual level, %n posts. Hatched: fewer than %1. What you post then counts too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EngagementWords</name>
    <message numerus="yes">
        <source>Trend: %n month(s) with a rate are too few to tell; it takes %1.</source>
        <translation>
            <numerusform>Trend: %n month with a rate is too few to tell; it takes %1.</numerusform>
            <numerusform>Trend: %n months with a rate are too few to tell; it takes %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Trend: none that can be told from chance, in %n month(s).</source>
        <translation>
            <numerusform>Trend: none that can be told from chance, in %n month.</numerusform>
            <numerusform>Trend: none that can be told from chance, in %n months.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Trend: rising, %1, in %n month(s).</source>
        <translation>
            <numerusform>Trend: rising, %1, in %n month.</numerusform>
            <numerusform>Trend: rising, %1, in %n months.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Trend: falling, %1, in %n month(s).</source>
        <translation>
            <numerusform>Trend: falling, %1, in %n month.</numerusform>
            <numerusform>Trend: falling, %1, in %n months.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message numerus="yes">
        <source>%n post(s) written to %1</source>
        <translation>
            <numerusform>%n post written to %1</numerusform>
            <numerusform>%n posts written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuideCommand</name>
    <message numerus="yes">
        <source>To plan in the next %n week(s), the most wanted first:</source>
        <translation>
            <numerusform>To plan in the next week, the most wanted first:</numerusform>
            <numerusform>To plan in the next %n weeks, the most wanted first:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exchange(s) with the community</source>
        <translation>
            <numerusform>%n exchange with the community</numerusform>
            <numerusform>%n exchanges with the community</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Time left: %1, enough for %n more exchange(s)</source>
        <translation>
            <numerusform>Time left: %1, enough for %n more exchange</numerusform>
            <numerusform>Time left: %1, enough for %n more exchanges</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message numerus="yes">
        <source>%1 changed</source>
        <extracomment>A change of a post: the names of its fields</extracomment>
        <translation>
            <numerusform>%1 changed</numerusform>
            <numerusform>%1 changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LineCharts</name>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned post(s)</source>
        <translation>
            <numerusform>%n planned post</numerusform>
            <numerusform>%n planned posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LineSentences</name>
    <message numerus="yes">
        <source>%n post(s): a mix with %1 in common with “%2”. That is too few to speak of a habit.</source>
        <translation>
            <numerusform>%n post: a mix with %1 in common with “%2”. That is too few to speak of a habit.</numerusform>
            <numerusform>%n posts: a mix with %1 in common with “%2”. That is too few to speak of a habit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Probable habit: %1 of the one, %2 of the other, from %n post(s) published %3.</source>
        <extracomment>two ranges such as 45 to 82%, in the order of the two profiles named before</extracomment>
        <translation>
            <numerusform>Probable habit: %1 of the one, %2 of the other, from %n post published %3.</numerusform>
            <numerusform>Probable habit: %1 of the one, %2 of the other, from %n posts published %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Probable habit: %1, from %n post(s) published %2.</source>
        <translation>
            <numerusform>Probable habit: %1, from %n post published %2.</numerusform>
            <numerusform>Probable habit: %1, from %n posts published %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %n post(s) on there is a verdict.</source>
        <translation>
            <numerusform>From %n post on there is a verdict.</numerusform>
            <numerusform>From %n posts on there is a verdict.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To reach your target, %n post(s) of %1 would be of another kind, %2.</source>
        <extracomment>how many posts, of how many, “mostly towards curated links”</extracomment>
        <translation>
            <numerusform>To reach your target, %n post of %1 would be of another kind, %2.</numerusform>
            <numerusform>To reach your target, %n posts of %1 would be of another kind, %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n post(s) serve an objective of the association.</source>
        <translation>
            <numerusform>%1 of %n post serves an objective of the association.</numerusform>
            <numerusform>%1 of %n posts serve an objective of the association.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Time left: %1, enough for %n more exchange(s).</source>
        <translation>
            <numerusform>Time left: %1, enough for %n more exchange.</numerusform>
            <numerusform>Time left: %1, enough for %n more exchanges.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LineWords</name>
    <message numerus="yes">
        <source>%n post(s): a mix with %1 in common with “%2”. That is too few to speak of a habit (%3).</source>
        <translation>
            <numerusform>%n post: a mix with %1 in common with “%2”. That is too few to speak of a habit (%3).</numerusform>
            <numerusform>%n posts: a mix with %1 in common with “%2”. That is too few to speak of a habit (%3).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MappingWords</name>
    <message numerus="yes">
        <source>%n row(s): %1</source>
        <extracomment>of a file; %1 is &quot;118 read&quot;</extracomment>
        <translation>
            <numerusform>%n row: %1</numerusform>
            <numerusform>%n rows: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read</source>
        <translation>
            <numerusform>%n read</numerusform>
            <numerusform>%n read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MixCommand</name>
    <message numerus="yes">
        <source>%n post(s) published from %1 to %2</source>
        <translation>
            <numerusform>%n post published from %1 to %2</numerusform>
            <numerusform>%n posts published from %1 to %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To reach the target, about %1 of %n post(s) would be of another kind.</source>
        <translation>
            <numerusform>To reach the target, about %1 of %n post would be of another kind.</numerusform>
            <numerusform>To reach the target, about %1 of %n posts would be of another kind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NextPlace</name>
    <message numerus="yes">
        <source>%n exchanges with the community</source>
        <translation>
            <numerusform>%n exchange with the community</numerusform>
            <numerusform>%n exchanges with the community</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PagePeriodWords</name>
    <message numerus="yes">
        <source>in %n week(s)</source>
        <translation>
            <numerusform>in %n week</numerusform>
            <numerusform>in %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n month(s)</source>
        <translation>
            <numerusform>in %n month</numerusform>
            <numerusform>in %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemWords</name>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>%n character too many</numerusform>
            <numerusform>%n characters too many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hashtag(s) too many</source>
        <translation>
            <numerusform>%n hashtag too many</numerusform>
            <numerusform>%n hashtags too many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nor are %n other(s).</source>
        <translation>
            <numerusform>Nor is %n other.</numerusform>
            <numerusform>Nor are %n others.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecurrenceWords</name>
    <message numerus="yes">
        <source>Every %n day(s)</source>
        <translation>
            <numerusform>Every day</numerusform>
            <numerusform>Every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n week(s) on %1</source>
        <translation>
            <numerusform>Every week on %1</numerusform>
            <numerusform>Every %n weeks on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s) on the %1</source>
        <translation>
            <numerusform>Every month on the %1</numerusform>
            <numerusform>Every %n months on the %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s) on day %1</source>
        <translation>
            <numerusform>Every month on day %1</numerusform>
            <numerusform>Every %n months on day %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n time(s)</source>
        <translation>
            <numerusform>%1, once</numerusform>
            <numerusform>%1, %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowSentence</name>
    <message numerus="yes">
        <source>%n row(s) of the sheet seem to be in this cell; is there a quotation mark too many?</source>
        <translation>
            <numerusform>%n row of the sheet seems to be in this cell; is there a quotation mark too many?</numerusform>
            <numerusform>%n rows of the sheet seem to be in this cell; is there a quotation mark too many?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SorterWords</name>
    <message numerus="yes">
        <source>Confirm all %n that answer or share somebody as %2</source>
        <translation>
            <numerusform>Confirm the one that answers or shares somebody as %2</numerusform>
            <numerusform>Confirm all %n that answer or share somebody as %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm all %n with “%1” as %2</source>
        <translation>
            <numerusform>Confirm the one with “%1” as %2</numerusform>
            <numerusform>Confirm all %n with “%1” as %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm all %n with a day and an hour as %2</source>
        <translation>
            <numerusform>Confirm the one with a day and an hour as %2</numerusform>
            <numerusform>Confirm all %n with a day and an hour as %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm all %n with “%1” and a day or an hour as %2</source>
        <translation>
            <numerusform>Confirm the one with “%1” and a day or an hour as %2</numerusform>
            <numerusform>Confirm all %n with “%1” and a day or an hour as %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm all %n with a link to your site %1 as %2</source>
        <translation>
            <numerusform>Confirm the one with a link to your site %1 as %2</numerusform>
            <numerusform>Confirm all %n with a link to your site %1 as %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm all %n with a link to %1 as %2</source>
        <translation>
            <numerusform>Confirm the one with a link to %1 as %2</numerusform>
            <numerusform>Confirm all %n with a link to %1 as %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm all %n without another clue as %2</source>
        <translation>
            <numerusform>Confirm the one without another clue as %2</numerusform>
            <numerusform>Confirm all %n without another clue as %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatisticsDialogWords</name>
    <message numerus="yes">
        <source>%1, %n publication(s)</source>
        <extracomment>what an export calls an account</extracomment>
        <translation>
            <numerusform>%1, %n publication</numerusform>
            <numerusform>%1, %n publications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Line(s) %1</source>
        <extracomment>where rows stand in a file</extracomment>
        <translation>
            <numerusform>Line %1</numerusform>
            <numerusform>Lines %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>numbers of lines</extracomment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatisticsReport</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>%n updated</numerusform>
            <numerusform>%n updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n matched with planned posts</source>
        <translation>
            <numerusform>%n matched with a planned post</numerusform>
            <numerusform>%n matched with planned posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n skipped</numerusform>
            <numerusform>%n skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeeklyWords</name>
    <message numerus="yes">
        <source>read after %n days, too early: look again from %1 on</source>
        <translation>
            <numerusform>read after %n day, too early: look again from %1 on</numerusform>
            <numerusform>read after %n days, too early: look again from %1 on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n posts have figures</source>
        <translation>
            <numerusform>%1 of %n post has figures</numerusform>
            <numerusform>%1 of %n posts have figures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>semainier::ui::AccountsPage</name>
    <message numerus="yes">
        <source>%n posts use it.</source>
        <translation>
            <numerusform>%n post uses it.</numerusform>
            <numerusform>%n posts use it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posts use “%1”, so it cannot be deleted. Archived, it is kept for them and no longer offered for new ones.</source>
        <translation>
            <numerusform>%n post uses “%1”, so it cannot be deleted. Archived, it is kept for it and no longer offered for new ones.</numerusform>
            <numerusform>%n posts use “%1”, so it cannot be deleted. Archived, it is kept for them and no longer offered for new ones.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>semainier::ui::BalanceGroup</name>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) planned</source>
        <translation>
            <numerusform>%n post planned</numerusform>
            <numerusform>%n posts planned</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>semainier::ui::CalendarPage</name>
    <message numerus="yes">
        <source>%n posts written to %1</source>
        <translation>
            <numerusform>%n post written to %1</numerusform>
            <numerusform>%n posts written to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posts added</source>
        <translation>
            <numerusform>%n post added</numerusform>
            <numerusform>%n posts added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>%n updated</numerusform>
            <numerusform>%n updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells to look at</source>
        <translation>
            <numerusform>%n cell to look at</numerusform>
            <numerusform>%n cells to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows refused</source>
        <translation>
            <numerusform>%n row refused</numerusform>
            <numerusform>%n rows refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sort %n kinds</source>
        <translation>
            <numerusform>Sort %n kind</numerusform>
            <numerusform>Sort %n kinds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>semainier::ui::CheckChoices</name>
    <message numerus="yes">
        <source>Leave out %n rows</source>
        <translation>
            <numerusform>Leave out %n row</numerusform>
            <numerusform>Leave out %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>semainier::ui::ColumnNaming</name>
    <message numerus="yes">
        <source>Reading %n file(s)</source>
        <translation>
            <numerusform>Reading %n file</numerusform>
            <numerusform>Reading %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>semainier::ui::CountTiles</name>
    <message numerus="yes">
        <source>unchanged</source>
        <translation>
            <numerusform>unchanged</numerusform>
            <numerusform>unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not in the sheet</source>
        <translation>
            <numerusform>not in the sheet</numerusform>
            <numerusform>not in the sheet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>refused</source>
        <translation>
            <numerusform>refused</numerusform>
            <numerusform>refused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>semainier::ui::EventSection</name>
    <message numerus="yes">
        <source>%1, %n people found</source>
        <translation>
            <numerusform>%1, %n person found</numerusform>
            <numerusform>%1, %n people found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>semainier::ui::ExchangeFlow</name>
    <message numerus="yes">
        <source>Reading %n file(s)</source>
        <translation>
            <numerusform>Reading %n file</numerusform>
            <numerusform>Reading %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>semainier::ui::ExportDialog</name>
    <message numerus="yes">
        <source>&amp;Export %n posts…</source>
        <translation>
            <numerusform>&amp;Export %n post…</numerusform>
            <numerusform>&amp;Export %n posts…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>semainier::ui::ExportFilesPanel</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>semainier::ui::FacetPopup</name>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>semainier::ui::FilterBar</name>
    <message numerus="yes">
        <source>%1 of %n post(s) shown</source>
        <translation>
            <numerusform>%1 of %n post shown</numerusform>
            <numerusform>%1 of %n posts shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>semainier::ui::FootWords</name>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exchange(s)</source>
        <translation>
            <numerusform>%n exchange</numerusform>
            <numerusform>%n exchanges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n news item(s)</source>
        <translation>
            <numerusform>%n news item</numerusform>
            <numerusform>%n news items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) to action</source>
        <translation>
            <numerusform>%n call to action</numerusform>
            <numerusform>%n calls to action</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n curated link(s)</source>
        <translation>
            <numerusform>%n curated link</numerusform>
            <numerusform>%n curated links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n volunteer(s) missing</source>
        <translation>
            <numerusform>%n volunteer missing</numerusform>
            <numerusform>%n volunteers missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>semainier::ui::HourPopup</name>
    <message numerus="yes">
        <source>Hour of %n post(s)</source>
        <translation>
            <numerusform>Hour of %n post</numerusform>
            <numerusform>Hour of %n posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>semainier::ui::ImagesSection</name>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) without alternative text</source>
        <translation>
            <numerusform>%n image without alternative text</numerusform>
            <numerusform>%n images without alternative text</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>semainier::ui::ImportDialog</name>
    <message numerus="yes">
        <source>&amp;Import %n posts</source>
        <translation>
            <numerusform>&amp;Import %n post</numerusform>
            <numerusform>&amp;Import %n posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>semainier::ui::KeyDateRuleEdit</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>lasts %n days</source>
        <translation>
            <numerusform>lasts %n day</numerusform>
            <numerusform>lasts %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>semainier::ui::KindKey</name>
    <message numerus="yes">
        <source>%n sorted</source>
        <translation>
            <numerusform>%n sorted</numerusform>
            <numerusform>%n sorted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>semainier::ui::LensCard</name>
    <message numerus="yes">
        <source>With the number of posts above; under %n post(s) a month says little and is pale.</source>
        <translation>
            <numerusform>With the number of posts above; under %n post a month says little and is pale.</numerusform>
            <numerusform>With the number of posts above; under %n posts a month says little and is pale.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>semainier::ui::ListBar</name>
    <message numerus="yes">
        <source>%n posts chosen</source>
        <translation>
            <numerusform>%n post chosen</numerusform>
            <numerusform>%n posts chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>semainier::ui::ListWords</name>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>semainier::ui::MonthFoot</name>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>semainier::ui::MonthWords</name>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ %n other(s)</source>
        <translation>
            <numerusform>+ %n other</numerusform>
            <numerusform>+ %n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more post(s) on %1</source>
        <translation>
            <numerusform>Show %n more post on %1</numerusform>
            <numerusform>Show %n more posts on %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>semainier::ui::ObjectivesPage</name>
    <message numerus="yes">
        <source>%n posts serve it.</source>
        <translation>
            <numerusform>%n post serves it.</numerusform>
            <numerusform>%n posts serve it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posts serve “%1”, so it cannot be deleted. Archived, it is kept for them and no longer offered for new ones.</source>
        <translation>
            <numerusform>%n post serves “%1”, so it cannot be deleted. Archived, it is kept for it and no longer offered for new ones.</numerusform>
            <numerusform>%n posts serve “%1”, so it cannot be deleted. Archived, it is kept for them and no longer offered for new ones.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>semainier::ui::PeoplePage</name>
    <message numerus="yes">
        <source>Add the %n people named in posts</source>
        <translation>
            <numerusform>Add the person named in posts</numerusform>
            <numerusform>Add the %n people named in posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In charge of %n posts.</source>
        <translation>
            <numerusform>In charge of %n post.</numerusform>
            <numerusform>In charge of %n posts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is in charge of %n posts.</source>
        <translation>
            <numerusform>“%1” is in charge of %n post.</numerusform>
            <numerusform>“%1” is in charge of %n posts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>semainier::ui::PeriodSwitch</name>
    <message numerus="yes">
        <source>The last %n week(s)</source>
        <translation>
            <numerusform>The last week</numerusform>
            <numerusform>The last %n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>semainier::ui::PersonPopup</name>
    <message numerus="yes">
        <source>In charge of %n post(s)</source>
        <translation>
            <numerusform>In charge of %n post</numerusform>
            <numerusform>In charge of %n posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>semainier::ui::PlanCard</name>
    <message numerus="yes">
        <source>%n exchange(s) with the community</source>
        <translation>
            <numerusform>%n exchange with the community</numerusform>
            <numerusform>%n exchanges with the community</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Then %n more post(s).</source>
        <translation>
            <numerusform>Then %n more post.</numerusform>
            <numerusform>Then %n more posts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>semainier::ui::ProblemsBar</name>
    <message numerus="yes">
        <source>%n to mend</source>
        <translation>
            <numerusform>%n to mend</numerusform>
            <numerusform>%n to mend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>semainier::ui::Rail</name>
    <message numerus="yes">
        <source>%n posts shown</source>
        <translation>
            <numerusform>%n post shown</numerusform>
            <numerusform>%n posts shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posts without a date</source>
        <translation>
            <numerusform>%n post without a date</numerusform>
            <numerusform>%n posts without a date</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>semainier::ui::RepeatDialog</name>
    <message numerus="yes">
        <source>day(s)</source>
        <translation>
            <numerusform>day</numerusform>
            <numerusform>days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>week(s)</source>
        <translation>
            <numerusform>week</numerusform>
            <numerusform>weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>month(s)</source>
        <translation>
            <numerusform>month</numerusform>
            <numerusform>months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>semainier::ui::RestoreDialog</name>
    <message numerus="yes">
        <source>%n posts</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n undated</source>
        <translation>
            <numerusform>%n undated</numerusform>
            <numerusform>%n undated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>semainier::ui::RowSentence</name>
    <message numerus="yes">
        <source>%1 (%n rows)</source>
        <translation>
            <numerusform>%1 (%n row)</numerusform>
            <numerusform>%1 (%n rows)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the sheet seem to be in this cell; is there a quotation mark too many?</source>
        <translation>
            <numerusform>%n row of the sheet seems to be in this cell; is there a quotation mark too many?</numerusform>
            <numerusform>%n rows of the sheet seem to be in this cell; is there a quotation mark too many?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>semainier::ui::SearchField</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n others</source>
        <translation>
            <numerusform>More than %n other</numerusform>
            <numerusform>More than %n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) found</source>
        <translation>
            <numerusform>%n post found</numerusform>
            <numerusform>%n posts found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>semainier::ui::SheetPanel</name>
    <message numerus="yes">
        <source>%n rows read</source>
        <translation>
            <numerusform>%n row read</numerusform>
            <numerusform>%n rows read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines of titles passed over</source>
        <translation>
            <numerusform>%n line of titles passed over</numerusform>
            <numerusform>%n lines of titles passed over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>semainier::ui::ShiftPopup</name>
    <message numerus="yes">
        <source>Move %n post(s)</source>
        <translation>
            <numerusform>Move %n post</numerusform>
            <numerusform>Move %n posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>semainier::ui::SorterDialog</name>
    <message numerus="yes">
        <source>Confirm the %n shown (Shift+Enter)</source>
        <translation>
            <numerusform>Confirm the one shown (Shift+Enter)</numerusform>
            <numerusform>Confirm the %n shown (Shift+Enter)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sorted</source>
        <translation>
            <numerusform>%1 of %n sorted</numerusform>
            <numerusform>%1 of %n sorted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>semainier::ui::SorterEnd</name>
    <message numerus="yes">
        <source>Go through the %n skipped</source>
        <translation>
            <numerusform>Go through the one skipped</numerusform>
            <numerusform>Go through the %n skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n sorted</source>
        <translation>
            <numerusform>The only one is sorted</numerusform>
            <numerusform>All %n sorted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sorted</source>
        <translation>
            <numerusform>%n sorted</numerusform>
            <numerusform>%n sorted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were skipped. They keep the kind proposed and come back the next time.</source>
        <translation>
            <numerusform>One was skipped. It keeps the kind proposed and comes back the next time.</numerusform>
            <numerusform>%n were skipped. They keep the kind proposed and come back the next time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>semainier::ui::StatisticsDialog</name>
    <message numerus="yes">
        <source>&amp;Import %n publication(s)</source>
        <translation>
            <numerusform>&amp;Import %n publication</numerusform>
            <numerusform>&amp;Import %n publications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing new in this file: the calendar says all of it already.</source>
        <translation>
            <numerusform>Nothing new in this file: the calendar says all of it already.</numerusform>
            <numerusform>Nothing new in these files: the calendar says all of it already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing new in this file.</source>
        <translation>
            <numerusform>Nothing new in this file.</numerusform>
            <numerusform>Nothing new in these files.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>semainier::ui::StatisticsTiles</name>
    <message numerus="yes">
        <source>new</source>
        <translation>
            <numerusform>new</numerusform>
            <numerusform>new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>planned posts found</source>
        <translation>
            <numerusform>planned post found</numerusform>
            <numerusform>planned posts found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>updated</source>
        <translation>
            <numerusform>updated</numerusform>
            <numerusform>updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unchanged</source>
        <translation>
            <numerusform>unchanged</numerusform>
            <numerusform>unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>left out</source>
        <translation>
            <numerusform>left out</numerusform>
            <numerusform>left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>semainier::ui::TextCounter</name>
    <message numerus="yes">
        <source>%n character(s) left on %1</source>
        <translation>
            <numerusform>%n character left on %1</numerusform>
            <numerusform>%n characters left on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too many for %1</source>
        <translation>
            <numerusform>%n character too many for %1</numerusform>
            <numerusform>%n characters too many for %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>semainier::ui::UndatedTray</name>
    <message numerus="yes">
        <source>%n undated post(s)</source>
        <translation>
            <numerusform>%n undated post</numerusform>
            <numerusform>%n undated posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %n undated post(s)</source>
        <translation>
            <numerusform>Show the %n undated post</numerusform>
            <numerusform>Show the %n undated posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>semainier::ui::Understanding</name>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>semainier::ui::WeekWords</name>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n volunteer(s) found</source>
        <translation>
            <numerusform>%1 of %n volunteer found</numerusform>
            <numerusform>%1 of %n volunteers found</numerusform>
        </translation>
    </message>
</context>
</TS>
