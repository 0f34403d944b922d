#include "tests/ui/pastedsamples.h"

namespace moothall::test {

using namespace Qt::StringLiterals;

namespace {

QString utf8(const char *text)
{
    return QString::fromUtf8(text);
}

const QString wordHead = utf8(R"(<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40"><head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=ProgId content=Word.Document>
<link rel=File-List href="file:///C:/clip_filelist.xml"><!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View>
</w:WordDocument></xml><![endif]--><style><!-- p.MsoNormal {mso-style-unhide:no; font-family:"Calibri",sans-serif;} --></style>
</head><body lang=EN-GB style='tab-interval:36.0pt;word-wrap:break-word'><!--StartFragment-->
)");

} // namespace

QList<PastedSample> pastedSamples()
{
    return {
        {"word: paragraphs",
            wordHead + utf8(R"(<p class=MsoNormal style='margin-bottom:0cm'><b style='mso-bidi-font-weight:normal'><span
lang=EN-US style='font-size:14.0pt;color:red'>The Chair</span></b> said that the&nbsp;harbour
wall is <i>sound</i>.<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>&#8220;Quite&#8221; &ndash; &pound;5&nbsp;million.</p>
<!--EndFragment--></body></html>)"),
            u"p *The Chair* said that the\u00a0harbour wall is /sound/.\np “Quite” – £5\u00a0million."_s},
        {"word: lists that only look like some",
            wordHead + utf8(R"(<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='mso-fareast-font-family:Calibri'><span style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;
</span></span></span><![endif]>note the report;<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;text-indent:-18.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span
style='mso-list:Ignore'>a)<span>&nbsp;&nbsp; </span></span><![endif]>with its annex<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>b)<span>&nbsp;</span></span><![endif]>and its map</p>
<p class=MsoListParagraphCxSpMiddle style='margin-left:36.0pt'>as the officer explained.</p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>2.<span>&nbsp; </span></span><![endif]>approve <b>all</b> of it.</p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span>&nbsp;</span></span></span>Boats</p>
<p class=MsoNormal>End.</p>)"),
            u"1) note the report;\n  a) with its annex\n  a) and its map\n    p as the officer explained.\n1) approve *all* of it.\n- Boats\np End."_s},
        {"word: headings, quotes and deleted words",
            wordHead + utf8(R"(<p class=MsoTitle>Minutes</p><h2 style='margin-top:2.0pt'><span style='font-weight:bold'>Item 4</span><o:p></o:p></h2>
<p class=MsoQuote>When will it be mended?</p><blockquote><p>Soon.</p></blockquote>
<p class=MsoNormal>Kept<del cite="mailto:x"> struck</del><ins cite="mailto:x"> and added</ins><span style='display:none;mso-hide:all'>secret</span>.</p>
<div style='mso-element:comment-list'><p>A comment</p></div>)"),
            u"h1 Minutes\nh2 Item 4\n> When will it be mended?\n> Soon.\np Kept and added."_s},
        {"word: a table",
            wordHead + utf8(R"(<table class=MsoTableGrid border=1><thead><tr><td><p class=MsoNormal><b>Name<o:p></o:p></b></p></td><td><p>Vote</p></td></tr></thead>
<tr style='height:1pt'><td rowspan=2><p class=MsoNormal>Cllr Ashdown</p><p>(Chair)</p></td><td><p>For</p></td></tr>
<tr><td>Again</td></tr><tr><td colspan=2>Carried<table><tr><td>inner</td></tr></table></td></tr></table><p>After</p>)"),
            u"|= *Name* | Vote\n| Cllr Ashdown\\(Chair) | For\n|  | Again\n| Carried\\inner | \np After"_s},
        {"libreoffice",
            utf8(R"(<!DOCTYPE html><html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/><title></title>
<style type="text/css">p { line-height: 115% }</style></head><body lang="en-GB" dir="ltr"><h1 class="western">Harbour</h1>
<p style="margin-bottom: 0cm"><font face="Liberation Serif, serif"><font color="#ff0000">It was <b>RESOLVED</b> to:</font></font></p>
<ol type="a"><li><p>note it<ol><li>once</li></ol></p></li><li><p style="x">pay<br/>now</p></li></ol><ul><li/>one<li>two</ul></body></html>)"),
            u"h1 Harbour\np It was *RESOLVED* to:\na) note it\n  1) once\na) pay\\now\n- one\n- two"_s},
        {"a browser",
            utf8(R"(<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr"><span style="font-weight:700">Bold</span> <em>not</em> <a
href="https://example.org/x?a=1&amp;b">a link</a><img src="https://example.org/spy.png" alt="spy"></p><ul><li aria-level="1"><p>x</p></li><ul><li>y</li></ul></ul></b>)"),
            u"p *Bold* /not/ a link\n- x\n  - y"_s},
        {"windows' clipboard", u"Version:0.9\r\nStartHTML:0000000105\r\nEndHTML:0000000199\r\n<html><body><!--StartFragment-->word<!--EndFragment--></body></html>"_s,
            u"p word"_s},
        {"signs that are no tags", u"a < b &amp; c &unknown; &#0; &#x10ffff1; 5<6"_s, u"p a < b & c &unknown; &#0; &#x10ffff1; 5<6"_s},
        {"windows' numbers", u"&#147;x&#148; &#150; &#x175;"_s, u"p “x” – ŵ"_s},
        {"nothing", wordHead + u"<p class=MsoNormal><o:p>&nbsp;</o:p></p>"_s, {}},
        {"scripts", u"<p>a<script>alert('<p>x</p>')</script>b</p><style>p{}</style><svg><text>c</text></svg><iframe src=x>d</iframe>"_s, u"p ab"_s},
        {"never closed", u"<table><tr><td><ul><li><b>x<i>y"_s, u"| *x*/*y*/"_s},
        {"closed without end", u"</p></td></table></ul></li></b>x</i></h1>y"_s, u"p x\np y"_s},
        {"crossed", u"<b>one<i>two</b>three</i>"_s, u"p *one*/*two*/three"_s},
        {"rows without a table", u"<tr><td>a</td><td>b</td></tr>"_s, u"p a\np b"_s},
    };
}

} // namespace moothall::test
