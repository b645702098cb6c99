# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import Date

from ..enums.prescription_medication_status import PrescriptionMedicationStatus
from ..enums.prescription_medication_type_enum import PrescriptionMedicationTypeEnum


class PrescriptionMedicationQueryFiltersInput(InputModel):
    end_date_from: Date | None = None
    end_date_to: Date | None = None
    normalized_status: list[PrescriptionMedicationStatus | str | None] | None = None
    start_date_from: Date | None = None
    start_date_to: Date | None = None
    type: list[PrescriptionMedicationTypeEnum | str | None] | None = None
