# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import optional_object_of

from ..models.drug_allergen_type import DRUG_ALLERGEN_TYPE_FRAGMENT, DrugAllergenType

OPERATION: GraphQLOperation[DrugAllergenType | None] = GraphQLOperation(
    name="drugAllergen",
    kind="query",
    root_field="drugAllergen",
    python_path="healthie.queries.drug_allergen",
    safety="read",
    confidence="full",
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
