# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import value_of
from hero_healthie_runtime.lists import Pagination

from ..models.drug_allergen_type import DRUG_ALLERGEN_TYPE_FRAGMENT, DrugAllergenType

OPERATION: GraphQLOperation[list[DrugAllergenType] | None] = GraphQLOperation(
    name="drugAllergens",
    kind="query",
    root_field="drugAllergens",
    python_path="healthie.queries.drug_allergens",
    safety="read",
    confidence="full",
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
