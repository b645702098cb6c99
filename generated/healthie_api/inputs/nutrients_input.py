# Generated.
from hero_healthie_runtime.graphql.api import InputModel


class NutrientsInput(InputModel):
    added_sugars: str | None = None
    calcium: str | None = None
    carbs: str | None = None
    cholesterol: str | None = None
    fat: str | None = None
    iron: str | None = None
    kcal: str | None = None
    monounsaturated_fat: str | None = None
    polyunsaturated_fat: str | None = None
    potassium: str | None = None
    protein: str | None = None
    saturated_fat: str | None = None
    sodium: str | None = None
    total_fiber: str | None = None
    total_sugars: str | None = None
    trans_fat: str | None = None
    vitamin_a: str | None = None
    vitamin_c: str | None = None
    vitamin_d: str | None = None
