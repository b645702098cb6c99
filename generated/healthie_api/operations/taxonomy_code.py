# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, GraphQLOperation, optional_object_of


class TaxonomyCode(BaseModel):
    active: Boolean
    code: str
    display_label: str
    id: ID


TAXONOMY_CODE_FRAGMENT = """
fragment TaxonomyCode on TaxonomyCode {
 active
 code
 display_label
 id
}
"""


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
