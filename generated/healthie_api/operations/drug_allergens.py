# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import value_of
from ..models.drug_allergen_type import DrugAllergenType
from ..runtime import GraphQLOperation

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

fragment DrugAllergenType on DrugAllergenType {
  brand_name
  id
  name
  type
}
""",
    decode=value_of("drugAllergens", list[DrugAllergenType], expected="list or null"),
)
