# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, optional_object_of

from ..models.taxonomy_code import TAXONOMY_CODE_FRAGMENT, TaxonomyCode

OPERATION: GraphQLOperation[TaxonomyCode | None] = GraphQLOperation(
    name="taxonomyCode",
    kind="query",
    safety="read",
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
