# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, optional_object_of

from ..models.drug_allergen_type import DRUG_ALLERGEN_TYPE_FRAGMENT, DrugAllergenType

OPERATION: GraphQLOperation[DrugAllergenType | None] = GraphQLOperation(
    name="drugAllergen",
    kind="query",
    safety="read",
    arguments={"id": "ID!"},
    document="""
query drugAllergen($id: ID!) {
 drugAllergen(id: $id) {
 ...DrugAllergenType
 }
}
"""
    + DRUG_ALLERGEN_TYPE_FRAGMENT,
    decode=optional_object_of("drugAllergen", DrugAllergenType),
)
