"""Reads exported files with the libraries that people read them with, and prints what these found as JSON."""

import json
import logging
import sys
from decimal import Decimal

import networkx
import rdflib
from followthemoney import model
from followthemoney.entity import ValueEntity
from followthemoney.exc import InvalidData
from frictionless import Package

logging.disable(logging.WARNING)


def plain(value):
    return float(value) if isinstance(value, Decimal) else value


def read_package(path):
    package = Package(path)
    report = package.validate()
    errors = report.flatten(["title", "rowNumber", "fieldName", "message"])
    rows = {
        resource.name: [{name: plain(value) for name, value in row.to_dict().items()} for row in resource.read_rows()]
        for resource in package.resources
    }
    descriptor = {key: getattr(package, key) for key in ("name", "title", "version", "licenses", "sources")}
    return {"errors": errors, "rows": rows, "descriptor": descriptor}


def read_graph(graph):
    assert graph.is_directed()
    edges = [[source, target, data] for source, target, data in graph.edges(data=True)]
    return {"nodes": dict(graph.nodes(data=True)), "edges": edges}


def read_money(path):
    with open(path, encoding="utf-8", newline="\n") as file:
        written = [json.loads(line) for line in file]
    schemata = {each["id"]: model.get(each["schema"]) for each in written}
    problems = []
    for each in written:
        schema = schemata[each["id"]]
        try:
            schema.validate(each)
        except InvalidData as error:
            problems.append([each["id"], str(error), error.errors])
        missing = [name for name in schema.required if not each["properties"].get(name)]
        if missing:
            problems.append([each["id"], "missing", missing])
        entity = ValueEntity.from_dict({**each, "properties": dict(each["properties"])}, cleaned=False)
        for name, values in each["properties"].items():
            prop = schema.get(name)
            if prop is None:
                problems.append([each["id"], "no such property", name])
            elif sorted(entity.get(prop)) != sorted(values):
                problems.append([each["id"], name, values, entity.get(prop)])
            elif prop.range is not None:
                for value in values:
                    if value not in schemata or not schemata[value].is_a(prop.range):
                        problems.append([each["id"], name, value, "is no", prop.range.name])
    return {"entities": written, "distinct": len(schemata), "problems": problems}


def read_linked(path):
    graph = rdflib.Graph()
    graph.parse(path, format="json-ld")
    return [[str(each) for each in triple] for triple in graph]


READERS = {
    "datapackage.json": read_package,
    ".graphml": lambda path: read_graph(networkx.read_graphml(path, force_multigraph=True)),
    ".gexf": lambda path: read_graph(networkx.read_gexf(path)),
    ".ftm.json": read_money,
    ".jsonld": read_linked,
}


def read(path):
    return next(reader for ending, reader in READERS.items() if path.endswith(ending))(path)


json.dump({path: read(path) for path in sys.argv[1:]}, sys.stdout)
