# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import optional_object_of

from ..models.taxonomy_code import TAXONOMY_CODE_FRAGMENT, TaxonomyCode

OPERATION: GraphQLOperation[TaxonomyCode | None] = GraphQLOperation(
    name="taxonomyCode",
    kind="query",
    root_field="taxonomyCode",
    python_path="healthie.queries.taxonomy_code",
    safety="read",
    confidence="full",
    arguments={"id": "ID"},
    document="""
query taxonomyCode($id: ID) {
  taxonomyCode(id: $id) {
    ...TaxonomyCode
  }
}
"""
    + TAXONOMY_CODE_FRAGMENT,
    decode=optional_object_of("taxonomyCode", TaxonomyCode),
)
