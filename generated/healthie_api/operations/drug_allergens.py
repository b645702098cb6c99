# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, value_of
from hero_healthie_runtime.lists import Pagination

from ..models.drug_allergen_type import DRUG_ALLERGEN_TYPE_FRAGMENT, DrugAllergenType

OPERATION: GraphQLOperation[list[DrugAllergenType] | None] = GraphQLOperation(
    name="drugAllergens",
    kind="query",
    safety="read",
    arguments={"keywords": "String!"},
    document="""
query drugAllergens($keywords: String!) {
 drugAllergens(keywords: $keywords) {
 ...DrugAllergenType
 }
}
"""
    + DRUG_ALLERGEN_TYPE_FRAGMENT,
    decode=value_of("drugAllergens", list[DrugAllergenType], expected="list or null"),
    pagination=Pagination("whole"),
)
