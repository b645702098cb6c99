# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, optional_object_of, value_of
from hero_healthie_runtime.lists import Pagination


class DrugAllergenTypeEnum(OpenEnum):
    CLASS = "CLASS"
    FOOD_AND_ENVIRONMENT_ALLERGEN = "FOOD_AND_ENVIRONMENT_ALLERGEN"
    INGREDIENT = "INGREDIENT"
    ROUTED_DOSE_FORM_DRUG = "ROUTED_DOSE_FORM_DRUG"


class DrugAllergenType(BaseModel):
    brand_name: str
    id: ID
    name: str
    type: DrugAllergenTypeEnum


DRUG_ALLERGEN_FRAGMENT = """
fragment DrugAllergenType on DrugAllergenType {
 brand_name
 id
 name
 type
}
"""


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
    + DRUG_ALLERGEN_FRAGMENT,
    decode=optional_object_of("drugAllergen", DrugAllergenType),
)

DRUG_ALLERGENS: GraphQLOperation[list[DrugAllergenType] | None] = GraphQLOperation(
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
    + DRUG_ALLERGEN_FRAGMENT,
    decode=value_of("drugAllergens", list[DrugAllergenType], expected="list or null"),
    pagination=Pagination("whole"),
)
