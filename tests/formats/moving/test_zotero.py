"""Zotero's RDF; its table stands in test_tables."""

from datetime import UTC, datetime

from reader.formats.moving import zotero
from reader.model.moving import Entry, Unread
from reader.model.url import Url
from tests.formats.moving.exports import URL

RDF = f"""<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
 xmlns:z="http://www.zotero.org/namespaces/export#" xmlns:dcterms="http://purl.org/dc/terms/"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:foaf="http://xmlns.com/foaf/0.1/"
 xmlns:bib="http://purl.org/net/biblio#">
 <bib:Article rdf:about="{URL}">
  <z:itemType>newspaperArticle</z:itemType>
  <dcterms:isPartOf><bib:Newspaper><dc:title>The Ledger</dc:title>
  </bib:Newspaper></dcterms:isPartOf>
  <bib:authors><rdf:Seq><rdf:li><foaf:Person><foaf:surname>Lee</foaf:surname>
   <foaf:givenName>Ann</foaf:givenName></foaf:Person></rdf:li></rdf:Seq></bib:authors>
  <dcterms:isReferencedBy rdf:resource="#item_2"/>
  <dc:subject>sea</dc:subject>
  <dc:subject><z:AutomaticTag><rdf:value>السفن</rdf:value></z:AutomaticTag></dc:subject>
  <dc:title>Ships; &quot;at&quot; anchor</dc:title>
  <dcterms:abstract>In short.</dcterms:abstract>
  <z:language>FR</z:language>
  <dc:date>2024-03-04</dc:date>
  <dcterms:dateSubmitted>2024-03-05 06:07:08</dcterms:dateSubmitted>
  <dc:identifier><dcterms:URI><rdf:value>{URL}</rdf:value></dcterms:URI></dc:identifier>
 </bib:Article>
 <bib:Memo rdf:about="#item_2"><rdf:value>&lt;p&gt;A &amp;amp; b&lt;/p&gt;</rdf:value></bib:Memo>
 <bib:Article rdf:about="#item_3"><dc:title>By its number</dc:title>
  <dc:identifier>DOI 10.1000/182</dc:identifier></bib:Article>
 <bib:Book rdf:about="#item_4"><dc:title>A book</dc:title></bib:Book>
 <bib:Book rdf:about="#item_5"/>
</rdf:RDF>""".encode()


def test_every_field_of_an_item_arrives() -> None:
    holding = zotero.read_rdf(RDF)
    assert holding is not None
    assert holding.entries == (
        Entry(
            1,
            Url(URL),
            'Ships; "at" anchor',
            saved_at=datetime(2024, 3, 5, 6, 7, 8, tzinfo=UTC),
            tags=("sea", "السفن"),
            note="A & b",
            byline=("Ann Lee",),
            published="2024-03-04",
            lang="fr",
            site_name="The Ledger",
            excerpt="In short.",
        ),
        Entry(3, Url("https://doi.org/10.1000/182"), "By its number"),
    )
    assert holding.unread == (
        Unread(4, "it has no web address", "A book"),
        Unread(5, "it has no web address"),
    )


def test_other_xml_is_none_of_its() -> None:
    assert zotero.read_rdf(b"<feed xmlns='http://www.w3.org/2005/Atom'/>") is None
    assert zotero.read_rdf(b"<") is None
    assert zotero.read_rdf(b"") is None


def test_a_note_without_tags_is_taken_as_it_is() -> None:
    entry = zotero.from_row(2, {"url": URL, "notes": " a & b "})
    assert entry.note == "a & b"
