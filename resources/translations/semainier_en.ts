<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message numerus="yes">
        <source>%Ln posts</source>
        <translation>
            <numerusform>%Ln post</numerusform>
            <numerusform>%Ln posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln posts</source>
        <translation>
            <numerusform>%1: %Ln post</numerusform>
            <numerusform>%1: %Ln posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days later</source>
        <translation>
            <numerusform>%Ln day later</numerusform>
            <numerusform>%Ln days later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days earlier</source>
        <translation>
            <numerusform>%Ln day earlier</numerusform>
            <numerusform>%Ln days earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln publications</source>
        <translation>
            <numerusform>%1: %Ln publication</numerusform>
            <numerusform>%1: %Ln publications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartWords</name>
    <message numerus="yes">
        <source>%Ln posts</source>
        <translation>
            <numerusform>%Ln post</numerusform>
            <numerusform>%Ln posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message numerus="yes">
        <source>%Ln fault(s) found.</source>
        <translation>
            <numerusform>%Ln fault found.</numerusform>
            <numerusform>%Ln faults found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayNotes</name>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>%Ln post</numerusform>
            <numerusform>%Ln posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DotsPicture</name>
    <message numerus="yes">
        <source>%1 beside the %Ln other(s)</source>
        <extracomment>“+20% beside the 31 others”</extracomment>
        <translation>
            <numerusform>%1 beside %Ln other</numerusform>
            <numerusform>%1 beside the %Ln others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EngagementCommand</name>
    <message numerus="yes">
        <source>%Ln publication(s) with statistics from %1 to %2</source>
        <translation>
            <numerusform>%Ln publication with statistics from %1 to %2</numerusform>
            <numerusform>%Ln publications with statistics from %1 to %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out: its statistics were read in its first %1 days, when they still grow</source>
        <translation>
            <numerusform>%Ln left out: its statistics were read in its first %1 days, when they still grow</numerusform>
            <numerusform>%Ln left out: their statistics were read in their first %1 days, when they still grow</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out: it has no statistics</source>
        <translation>
            <numerusform>%Ln left out: it has no statistics</numerusform>
            <numerusform>%Ln left out: they have no statistics</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them without one of reactions, comments and shares, which the network did not report</source>
        <translation>
            <numerusform>%Ln of them without one of reactions, comments and shares, which the network did not report</numerusform>
            <numerusform>%Ln of them without one of reactions, comments and shares, which the network did not report</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %3 in the median of %Ln publication(s), %4 all together</source>
        <extracomment>a title or an account, what the rate is a share of, the rate that half have more of, the rate of all publications together</extracomment>
        <translation>
            <numerusform>%1, %2: %3 of %Ln publication, %4 all together</numerusform>
            <numerusform>%1, %2: %3 in the median of %Ln publications, %4 all together</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln publication(s)</source>
        <translation>
            <numerusform>%Ln publication</numerusform>
            <numerusform>%Ln publications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 (%3 to %4), %Ln publication(s)</source>
        <extracomment>a slot, its difference from the usual level, the likely range of that</extracomment>
        <translation>
            <numerusform>%1: %2 (%3 to %4), %Ln publication</numerusform>
            <numerusform>%1: %2 (%3 to %4), %Ln publications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EngagementPage</name>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>%Ln post</numerusform>
            <numerusform>%Ln posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s) with figures</source>
        <translation>
            <numerusform>%Ln post with figures</numerusform>
            <numerusform>%Ln posts with figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln only a part of the engagement was reported</source>
        <translation>
            <numerusform>of %Ln only a part of the engagement was reported</numerusform>
            <numerusform>of %Ln only a part of the engagement was reported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out, read in the first week: still growing</source>
        <translation>
            <numerusform>%Ln left out, read in the first week: still growing</numerusform>
            <numerusform>%Ln left out, read in the first week: still growing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without any figure</source>
        <translation>
            <numerusform>%Ln without any figure</numerusform>
            <numerusform>%Ln without any figure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s) were published in this period, but no figures are known of them.</source>
        <translation>
            <numerusform>%Ln post was published in this period, but no figures are known of it.</numerusform>
            <numerusform>%Ln posts were published in this period, but no figures are known of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s) with figures are examples, and say little of the others.</source>
        <translation>
            <numerusform>%Ln post with figures is an example, and says little of the others.</numerusform>
            <numerusform>%Ln posts with figures are examples, and say little of the others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Trend over %Ln month(s)</source>
        <translation>
            <numerusform>Trend over %Ln month</numerusform>
            <numerusform>Trend over %Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) with figures: too few to tell, it takes %1.</source>
        <translation>
            <numerusform>%Ln month with figures: too few to tell, it takes %1.</numerusform>
            <numerusform>%Ln months with figures: too few to tell, it takes %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s) with an hour show no slot that went better than another.</source>
        <translation>
            <numerusform>%Ln post with an hour shows no slot that went better than another.</numerusform>
            <numerusform>%Ln posts with an hour show no slot that went better than another.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Beside your usual level, %Ln post(s). Hatched: fewer than %1. What you post then counts too.</source>
        <translation>
            <numerusform>Beside your usual level, %Ln post. Hatched: fewer than %1. What you post then counts too.</numerusform>
            <numerusform>Beside your usual level, %Ln posts. Hatched: fewer than %1. What you post then counts too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EngagementWords</name>
    <message numerus="yes">
        <source>Trend: %Ln month(s) with a rate are too few to tell; it takes %1.</source>
        <translation>
            <numerusform>Trend: %Ln month with a rate is too few to tell; it takes %1.</numerusform>
            <numerusform>Trend: %Ln months with a rate are too few to tell; it takes %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Trend: none that can be told from chance, in %Ln month(s).</source>
        <translation>
            <numerusform>Trend: none that can be told from chance, in %Ln month.</numerusform>
            <numerusform>Trend: none that can be told from chance, in %Ln months.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Trend: rising, %1, in %Ln month(s).</source>
        <translation>
            <numerusform>Trend: rising, %1, in %Ln month.</numerusform>
            <numerusform>Trend: rising, %1, in %Ln months.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Trend: falling, %1, in %Ln month(s).</source>
        <translation>
            <numerusform>Trend: falling, %1, in %Ln month.</numerusform>
            <numerusform>Trend: falling, %1, in %Ln months.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message numerus="yes">
        <source>%Ln post(s) written to %1</source>
        <translation>
            <numerusform>%Ln post written to %1</numerusform>
            <numerusform>%Ln posts written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuideCommand</name>
    <message numerus="yes">
        <source>To plan in the next %Ln week(s), the most wanted first:</source>
        <translation>
            <numerusform>To plan in the next week, the most wanted first:</numerusform>
            <numerusform>To plan in the next %Ln weeks, the most wanted first:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln exchange(s) with the community</source>
        <translation>
            <numerusform>%Ln exchange with the community</numerusform>
            <numerusform>%Ln exchanges with the community</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Time left: %1, enough for %Ln more exchange(s)</source>
        <translation>
            <numerusform>Time left: %1, enough for %Ln more exchange</numerusform>
            <numerusform>Time left: %1, enough for %Ln more exchanges</numerusform>
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
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln added</numerusform>
            <numerusform>%Ln added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <translation>
            <numerusform>%Ln unchanged</numerusform>
            <numerusform>%Ln unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln refused</numerusform>
            <numerusform>%Ln refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LineCharts</name>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>%Ln post</numerusform>
            <numerusform>%Ln posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln planned post(s)</source>
        <translation>
            <numerusform>%Ln planned post</numerusform>
            <numerusform>%Ln planned posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <translation>
            <numerusform>%Ln week</numerusform>
            <numerusform>%Ln weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LineSentences</name>
    <message numerus="yes">
        <source>%Ln post(s): a mix with %1 in common with “%2”. That is too few to speak of a habit.</source>
        <translation>
            <numerusform>%Ln post: a mix with %1 in common with “%2”. That is too few to speak of a habit.</numerusform>
            <numerusform>%Ln posts: a mix with %1 in common with “%2”. That is too few to speak of a habit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Probable habit: %1 of the one, %2 of the other, from %Ln post(s) published %3.</source>
        <extracomment>two ranges such as 45 to 82%, in the order of the two profiles named before</extracomment>
        <translation>
            <numerusform>Probable habit: %1 of the one, %2 of the other, from %Ln post published %3.</numerusform>
            <numerusform>Probable habit: %1 of the one, %2 of the other, from %Ln posts published %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Probable habit: %1, from %Ln post(s) published %2.</source>
        <translation>
            <numerusform>Probable habit: %1, from %Ln post published %2.</numerusform>
            <numerusform>Probable habit: %1, from %Ln posts published %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %Ln post(s) on there is a verdict.</source>
        <translation>
            <numerusform>From %Ln post on there is a verdict.</numerusform>
            <numerusform>From %Ln posts on there is a verdict.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To reach your target, %Ln post(s) of %1 would be of another kind, %2.</source>
        <extracomment>how many posts, of how many, “mostly towards curated links”</extracomment>
        <translation>
            <numerusform>To reach your target, %Ln post of %1 would be of another kind, %2.</numerusform>
            <numerusform>To reach your target, %Ln posts of %1 would be of another kind, %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln post(s) serve an objective of the association.</source>
        <translation>
            <numerusform>%1 of %Ln post serves an objective of the association.</numerusform>
            <numerusform>%1 of %Ln posts serve an objective of the association.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Time left: %1, enough for %Ln more exchange(s).</source>
        <translation>
            <numerusform>Time left: %1, enough for %Ln more exchange.</numerusform>
            <numerusform>Time left: %1, enough for %Ln more exchanges.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LineWords</name>
    <message numerus="yes">
        <source>%Ln post(s): a mix with %1 in common with “%2”. That is too few to speak of a habit (%3).</source>
        <translation>
            <numerusform>%Ln post: a mix with %1 in common with “%2”. That is too few to speak of a habit (%3).</numerusform>
            <numerusform>%Ln posts: a mix with %1 in common with “%2”. That is too few to speak of a habit (%3).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MappingWords</name>
    <message numerus="yes">
        <source>%Ln row(s): %1</source>
        <extracomment>of a file; %1 is &quot;118 read&quot;</extracomment>
        <translation>
            <numerusform>%Ln row: %1</numerusform>
            <numerusform>%Ln rows: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln read</source>
        <translation>
            <numerusform>%Ln read</numerusform>
            <numerusform>%Ln read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln left out</numerusform>
            <numerusform>%Ln left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MixCommand</name>
    <message numerus="yes">
        <source>%Ln post(s) published from %1 to %2</source>
        <translation>
            <numerusform>%Ln post published from %1 to %2</numerusform>
            <numerusform>%Ln posts published from %1 to %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To reach the target, about %1 of %Ln post(s) would be of another kind.</source>
        <translation>
            <numerusform>To reach the target, about %1 of %Ln post would be of another kind.</numerusform>
            <numerusform>To reach the target, about %1 of %Ln posts would be of another kind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NextPlace</name>
    <message numerus="yes">
        <source>%Ln exchanges with the community</source>
        <translation>
            <numerusform>%Ln exchange with the community</numerusform>
            <numerusform>%Ln exchanges with the community</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PagePeriodWords</name>
    <message numerus="yes">
        <source>in %Ln week(s)</source>
        <translation>
            <numerusform>in %Ln week</numerusform>
            <numerusform>in %Ln weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln month(s)</source>
        <translation>
            <numerusform>in %Ln month</numerusform>
            <numerusform>in %Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <translation>
            <numerusform>%Ln week</numerusform>
            <numerusform>%Ln weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln month</numerusform>
            <numerusform>%Ln months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemWords</name>
    <message numerus="yes">
        <source>%Ln character(s) too many</source>
        <translation>
            <numerusform>%Ln character too many</numerusform>
            <numerusform>%Ln characters too many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hashtag(s) too many</source>
        <translation>
            <numerusform>%Ln hashtag too many</numerusform>
            <numerusform>%Ln hashtags too many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nor are %Ln other(s).</source>
        <translation>
            <numerusform>Nor is %Ln other.</numerusform>
            <numerusform>Nor are %Ln others.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecurrenceWords</name>
    <message numerus="yes">
        <source>Every %Ln day(s)</source>
        <translation>
            <numerusform>Every day</numerusform>
            <numerusform>Every %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln week(s) on %1</source>
        <translation>
            <numerusform>Every week on %1</numerusform>
            <numerusform>Every %Ln weeks on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln month(s) on the %1</source>
        <translation>
            <numerusform>Every month on the %1</numerusform>
            <numerusform>Every %Ln months on the %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln month(s) on day %1</source>
        <translation>
            <numerusform>Every month on day %1</numerusform>
            <numerusform>Every %Ln months on day %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln time(s)</source>
        <translation>
            <numerusform>%1, once</numerusform>
            <numerusform>%1, %Ln times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowSentence</name>
    <message numerus="yes">
        <source>%Ln row(s) of the sheet seem to be in this cell; is there a quotation mark too many?</source>
        <translation>
            <numerusform>%Ln row of the sheet seems to be in this cell; is there a quotation mark too many?</numerusform>
            <numerusform>%Ln rows of the sheet seem to be in this cell; is there a quotation mark too many?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SorterWords</name>
    <message numerus="yes">
        <source>Confirm all %Ln that answer or share somebody as %2</source>
        <translation>
            <numerusform>Confirm the one that answers or shares somebody as %2</numerusform>
            <numerusform>Confirm all %Ln that answer or share somebody as %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm all %Ln with “%1” as %2</source>
        <translation>
            <numerusform>Confirm the one with “%1” as %2</numerusform>
            <numerusform>Confirm all %Ln with “%1” as %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm all %Ln with a day and an hour as %2</source>
        <translation>
            <numerusform>Confirm the one with a day and an hour as %2</numerusform>
            <numerusform>Confirm all %Ln with a day and an hour as %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm all %Ln with “%1” and a day or an hour as %2</source>
        <translation>
            <numerusform>Confirm the one with “%1” and a day or an hour as %2</numerusform>
            <numerusform>Confirm all %Ln with “%1” and a day or an hour as %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm all %Ln with a link to your site %1 as %2</source>
        <translation>
            <numerusform>Confirm the one with a link to your site %1 as %2</numerusform>
            <numerusform>Confirm all %Ln with a link to your site %1 as %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm all %Ln with a link to %1 as %2</source>
        <translation>
            <numerusform>Confirm the one with a link to %1 as %2</numerusform>
            <numerusform>Confirm all %Ln with a link to %1 as %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm all %Ln without another clue as %2</source>
        <translation>
            <numerusform>Confirm the one without another clue as %2</numerusform>
            <numerusform>Confirm all %Ln without another clue as %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatisticsDialogWords</name>
    <message numerus="yes">
        <source>%1, %Ln publication(s)</source>
        <extracomment>what an export calls an account</extracomment>
        <translation>
            <numerusform>%1, %Ln publication</numerusform>
            <numerusform>%1, %Ln publications</numerusform>
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
        <source>%1 and %Ln more</source>
        <extracomment>numbers of lines</extracomment>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatisticsReport</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated</source>
        <translation>
            <numerusform>%Ln updated</numerusform>
            <numerusform>%Ln updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln matched with planned posts</source>
        <translation>
            <numerusform>%Ln matched with a planned post</numerusform>
            <numerusform>%Ln matched with planned posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <translation>
            <numerusform>%Ln unchanged</numerusform>
            <numerusform>%Ln unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln skipped</numerusform>
            <numerusform>%Ln skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeeklyWords</name>
    <message numerus="yes">
        <source>read after %Ln days, too early: look again from %1 on</source>
        <translation>
            <numerusform>read after %Ln day, too early: look again from %1 on</numerusform>
            <numerusform>read after %Ln days, too early: look again from %1 on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln posts have figures</source>
        <translation>
            <numerusform>%1 of %Ln post has figures</numerusform>
            <numerusform>%1 of %Ln posts have figures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>semainier::ui::AccountsPage</name>
    <message numerus="yes">
        <source>%Ln posts use it.</source>
        <translation>
            <numerusform>%Ln post uses it.</numerusform>
            <numerusform>%Ln posts use it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts use “%1”, so it cannot be deleted. Archived, it is kept for them and no longer offered for new ones.</source>
        <translation>
            <numerusform>%Ln post uses “%1”, so it cannot be deleted. Archived, it is kept for it and no longer offered for new ones.</numerusform>
            <numerusform>%Ln posts use “%1”, so it cannot be deleted. Archived, it is kept for them and no longer offered for new ones.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>semainier::ui::BalanceGroup</name>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>%Ln post</numerusform>
            <numerusform>%Ln posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s) planned</source>
        <translation>
            <numerusform>%Ln post planned</numerusform>
            <numerusform>%Ln posts planned</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>semainier::ui::CalendarPage</name>
    <message numerus="yes">
        <source>%Ln posts written to %1</source>
        <translation>
            <numerusform>%Ln post written to %1</numerusform>
            <numerusform>%Ln posts written to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts added</source>
        <translation>
            <numerusform>%Ln post added</numerusform>
            <numerusform>%Ln posts added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated</source>
        <translation>
            <numerusform>%Ln updated</numerusform>
            <numerusform>%Ln updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <translation>
            <numerusform>%Ln unchanged</numerusform>
            <numerusform>%Ln unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells to look at</source>
        <translation>
            <numerusform>%Ln cell to look at</numerusform>
            <numerusform>%Ln cells to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows refused</source>
        <translation>
            <numerusform>%Ln row refused</numerusform>
            <numerusform>%Ln rows refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sort %Ln kinds</source>
        <translation>
            <numerusform>Sort %Ln kind</numerusform>
            <numerusform>Sort %Ln kinds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>semainier::ui::CheckChoices</name>
    <message numerus="yes">
        <source>Leave out %Ln rows</source>
        <translation>
            <numerusform>Leave out %Ln row</numerusform>
            <numerusform>Leave out %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>semainier::ui::ColumnNaming</name>
    <message numerus="yes">
        <source>Reading %Ln file(s)</source>
        <translation>
            <numerusform>Reading %Ln file</numerusform>
            <numerusform>Reading %Ln files</numerusform>
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
        <source>%1, %Ln people found</source>
        <translation>
            <numerusform>%1, %Ln person found</numerusform>
            <numerusform>%1, %Ln people found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>semainier::ui::ExchangeFlow</name>
    <message numerus="yes">
        <source>Reading %Ln file(s)</source>
        <translation>
            <numerusform>Reading %Ln file</numerusform>
            <numerusform>Reading %Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>semainier::ui::ExportDialog</name>
    <message numerus="yes">
        <source>&amp;Export %Ln posts…</source>
        <translation>
            <numerusform>&amp;Export %Ln post…</numerusform>
            <numerusform>&amp;Export %Ln posts…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>semainier::ui::ExportFilesPanel</name>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>semainier::ui::FacetPopup</name>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>%Ln post</numerusform>
            <numerusform>%Ln posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>semainier::ui::FilterBar</name>
    <message numerus="yes">
        <source>%1 of %Ln post(s) shown</source>
        <translation>
            <numerusform>%1 of %Ln post shown</numerusform>
            <numerusform>%1 of %Ln posts shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>semainier::ui::FootWords</name>
    <message numerus="yes">
        <source>%Ln events</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln exchange(s)</source>
        <translation>
            <numerusform>%Ln exchange</numerusform>
            <numerusform>%Ln exchanges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln news item(s)</source>
        <translation>
            <numerusform>%Ln news item</numerusform>
            <numerusform>%Ln news items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) to action</source>
        <translation>
            <numerusform>%Ln call to action</numerusform>
            <numerusform>%Ln calls to action</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln curated link(s)</source>
        <translation>
            <numerusform>%Ln curated link</numerusform>
            <numerusform>%Ln curated links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln volunteer(s) missing</source>
        <translation>
            <numerusform>%Ln volunteer missing</numerusform>
            <numerusform>%Ln volunteers missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>%Ln missing</numerusform>
            <numerusform>%Ln missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>semainier::ui::HourPopup</name>
    <message numerus="yes">
        <source>Hour of %Ln post(s)</source>
        <translation>
            <numerusform>Hour of %Ln post</numerusform>
            <numerusform>Hour of %Ln posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>semainier::ui::ImagesSection</name>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) without alternative text</source>
        <translation>
            <numerusform>%Ln image without alternative text</numerusform>
            <numerusform>%Ln images without alternative text</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>semainier::ui::ImportDialog</name>
    <message numerus="yes">
        <source>&amp;Import %Ln posts</source>
        <translation>
            <numerusform>&amp;Import %Ln post</numerusform>
            <numerusform>&amp;Import %Ln posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>semainier::ui::KeyDateRuleEdit</name>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>lasts %Ln days</source>
        <translation>
            <numerusform>lasts %Ln day</numerusform>
            <numerusform>lasts %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>semainier::ui::KindKey</name>
    <message numerus="yes">
        <source>%Ln sorted</source>
        <translation>
            <numerusform>%Ln sorted</numerusform>
            <numerusform>%Ln sorted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>semainier::ui::LensCard</name>
    <message numerus="yes">
        <source>With the number of posts above; under %Ln post(s) a month says little and is pale.</source>
        <translation>
            <numerusform>With the number of posts above; under %Ln post a month says little and is pale.</numerusform>
            <numerusform>With the number of posts above; under %Ln posts a month says little and is pale.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>semainier::ui::ListBar</name>
    <message numerus="yes">
        <source>%Ln posts chosen</source>
        <translation>
            <numerusform>%Ln post chosen</numerusform>
            <numerusform>%Ln posts chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>semainier::ui::ListWords</name>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>%Ln post</numerusform>
            <numerusform>%Ln posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>semainier::ui::MonthFoot</name>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>%Ln post</numerusform>
            <numerusform>%Ln posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>semainier::ui::MonthWords</name>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>%Ln post</numerusform>
            <numerusform>%Ln posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ %Ln other(s)</source>
        <translation>
            <numerusform>+ %Ln other</numerusform>
            <numerusform>+ %Ln others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more post(s) on %1</source>
        <translation>
            <numerusform>Show %Ln more post on %1</numerusform>
            <numerusform>Show %Ln more posts on %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>semainier::ui::ObjectivesPage</name>
    <message numerus="yes">
        <source>%Ln posts serve it.</source>
        <translation>
            <numerusform>%Ln post serves it.</numerusform>
            <numerusform>%Ln posts serve it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts serve “%1”, so it cannot be deleted. Archived, it is kept for them and no longer offered for new ones.</source>
        <translation>
            <numerusform>%Ln post serves “%1”, so it cannot be deleted. Archived, it is kept for it and no longer offered for new ones.</numerusform>
            <numerusform>%Ln posts serve “%1”, so it cannot be deleted. Archived, it is kept for them and no longer offered for new ones.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>semainier::ui::PeoplePage</name>
    <message numerus="yes">
        <source>Add the %Ln people named in posts</source>
        <translation>
            <numerusform>Add the person named in posts</numerusform>
            <numerusform>Add the %Ln people named in posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In charge of %Ln posts.</source>
        <translation>
            <numerusform>In charge of %Ln post.</numerusform>
            <numerusform>In charge of %Ln posts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is in charge of %Ln posts.</source>
        <translation>
            <numerusform>“%1” is in charge of %Ln post.</numerusform>
            <numerusform>“%1” is in charge of %Ln posts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>semainier::ui::PeriodSwitch</name>
    <message numerus="yes">
        <source>The last %Ln week(s)</source>
        <translation>
            <numerusform>The last week</numerusform>
            <numerusform>The last %Ln weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>semainier::ui::PersonPopup</name>
    <message numerus="yes">
        <source>In charge of %Ln post(s)</source>
        <translation>
            <numerusform>In charge of %Ln post</numerusform>
            <numerusform>In charge of %Ln posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>semainier::ui::PlanCard</name>
    <message numerus="yes">
        <source>%Ln exchange(s) with the community</source>
        <translation>
            <numerusform>%Ln exchange with the community</numerusform>
            <numerusform>%Ln exchanges with the community</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Then %Ln more post(s).</source>
        <translation>
            <numerusform>Then %Ln more post.</numerusform>
            <numerusform>Then %Ln more posts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>semainier::ui::ProblemsBar</name>
    <message numerus="yes">
        <source>%Ln to mend</source>
        <translation>
            <numerusform>%Ln to mend</numerusform>
            <numerusform>%Ln to mend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to look at</source>
        <translation>
            <numerusform>%Ln to look at</numerusform>
            <numerusform>%Ln to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>semainier::ui::Rail</name>
    <message numerus="yes">
        <source>%Ln posts shown</source>
        <translation>
            <numerusform>%Ln post shown</numerusform>
            <numerusform>%Ln posts shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts without a date</source>
        <translation>
            <numerusform>%Ln post without a date</numerusform>
            <numerusform>%Ln posts without a date</numerusform>
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
        <source>%Ln posts</source>
        <translation>
            <numerusform>%Ln post</numerusform>
            <numerusform>%Ln posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln undated</source>
        <translation>
            <numerusform>%Ln undated</numerusform>
            <numerusform>%Ln undated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts</source>
        <translation>
            <numerusform>%Ln account</numerusform>
            <numerusform>%Ln accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>semainier::ui::RowSentence</name>
    <message numerus="yes">
        <source>%1 (%Ln rows)</source>
        <translation>
            <numerusform>%1 (%Ln row)</numerusform>
            <numerusform>%1 (%Ln rows)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of the sheet seem to be in this cell; is there a quotation mark too many?</source>
        <translation>
            <numerusform>%Ln row of the sheet seems to be in this cell; is there a quotation mark too many?</numerusform>
            <numerusform>%Ln rows of the sheet seem to be in this cell; is there a quotation mark too many?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>semainier::ui::SearchField</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln others</source>
        <translation>
            <numerusform>More than %Ln other</numerusform>
            <numerusform>More than %Ln others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s) found</source>
        <translation>
            <numerusform>%Ln post found</numerusform>
            <numerusform>%Ln posts found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>semainier::ui::SheetPanel</name>
    <message numerus="yes">
        <source>%Ln rows read</source>
        <translation>
            <numerusform>%Ln row read</numerusform>
            <numerusform>%Ln rows read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines of titles passed over</source>
        <translation>
            <numerusform>%Ln line of titles passed over</numerusform>
            <numerusform>%Ln lines of titles passed over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>semainier::ui::ShiftPopup</name>
    <message numerus="yes">
        <source>Move %Ln post(s)</source>
        <translation>
            <numerusform>Move %Ln post</numerusform>
            <numerusform>Move %Ln posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>semainier::ui::SorterDialog</name>
    <message numerus="yes">
        <source>Confirm the %Ln shown (Shift+Enter)</source>
        <translation>
            <numerusform>Confirm the one shown (Shift+Enter)</numerusform>
            <numerusform>Confirm the %Ln shown (Shift+Enter)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln sorted</source>
        <translation>
            <numerusform>%1 of %Ln sorted</numerusform>
            <numerusform>%1 of %Ln sorted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>semainier::ui::SorterEnd</name>
    <message numerus="yes">
        <source>Go through the %Ln skipped</source>
        <translation>
            <numerusform>Go through the one skipped</numerusform>
            <numerusform>Go through the %Ln skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln sorted</source>
        <translation>
            <numerusform>The only one is sorted</numerusform>
            <numerusform>All %Ln sorted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sorted</source>
        <translation>
            <numerusform>%Ln sorted</numerusform>
            <numerusform>%Ln sorted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were skipped. They keep the kind proposed and come back the next time.</source>
        <translation>
            <numerusform>One was skipped. It keeps the kind proposed and comes back the next time.</numerusform>
            <numerusform>%Ln were skipped. They keep the kind proposed and come back the next time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>semainier::ui::StatisticsDialog</name>
    <message numerus="yes">
        <source>&amp;Import %Ln publication(s)</source>
        <translation>
            <numerusform>&amp;Import %Ln publication</numerusform>
            <numerusform>&amp;Import %Ln publications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
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
    <message numerus="yes">
        <source>No line of this file can be taken. Those that are left out say why.</source>
        <translation>
            <numerusform>No line of this file can be taken. Those that are left out say why.</numerusform>
            <numerusform>No line of these files can be taken. Those that are left out say why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This file lists no publication. Export it again, for a longer period.</source>
        <translation>
            <numerusform>This file lists no publication. Export it again, for a longer period.</numerusform>
            <numerusform>These files list no publication. Export them again, for a longer period.</numerusform>
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
        <source>%Ln character(s) left on %1</source>
        <translation>
            <numerusform>%Ln character left on %1</numerusform>
            <numerusform>%Ln characters left on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) too many for %1</source>
        <translation>
            <numerusform>%Ln character too many for %1</numerusform>
            <numerusform>%Ln characters too many for %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>semainier::ui::UndatedTray</name>
    <message numerus="yes">
        <source>%Ln undated post(s)</source>
        <translation>
            <numerusform>%Ln undated post</numerusform>
            <numerusform>%Ln undated posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln undated post(s)</source>
        <translation>
            <numerusform>Show the %Ln undated post</numerusform>
            <numerusform>Show the %Ln undated posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>semainier::ui::Understanding</name>
    <message numerus="yes">
        <source>%Ln accounts</source>
        <translation>
            <numerusform>%Ln account</numerusform>
            <numerusform>%Ln accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>semainier::ui::WeekWords</name>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>%Ln post</numerusform>
            <numerusform>%Ln posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln volunteer(s) found</source>
        <translation>
            <numerusform>%1 of %Ln volunteer found</numerusform>
            <numerusform>%1 of %Ln volunteers found</numerusform>
        </translation>
    </message>
</context>
</TS>
