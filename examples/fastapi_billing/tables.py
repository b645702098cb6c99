"""The tables of the ledger. No address or diagnosis is kept: an invoice is a number, an amount, a status and a name."""

from __future__ import annotations

from sqlalchemy import Index
from sqlalchemy.orm import DeclarativeBase, Mapped, MappedAsDataclass, mapped_column


class Base(MappedAsDataclass, DeclarativeBase):
    """The base of all tables."""


class Invoice(Base):
    """An invoice as the vendor reported it last."""

    __tablename__ = "invoices"
    __table_args__ = (Index("invoices_by_time", "updated_at"),)

    api: Mapped[str] = mapped_column(primary_key=True)
    id: Mapped[str] = mapped_column(primary_key=True)
    number: Mapped[str]
    status: Mapped[str]
    minor: Mapped[int]
    """The amount in pennies or cents."""
    currency: Mapped[str]
    updated_at: Mapped[float]
    """When the vendor changed it last."""
    requested_at: Mapped[float]
    """The time of the request: of two responses of the same second, that to the later request is newer."""
    appointment_id: Mapped[str | None] = mapped_column(default=None)
    patient_id: Mapped[str | None] = mapped_column(default=None)
    """The vendor's id of the patient."""
    deleted: Mapped[bool] = mapped_column(default=False)


class Appointment(Base):
    """The state of an appointment of Hero. Apart from invoices: it may be cancelled before its invoice is known."""

    __tablename__ = "appointments"

    id: Mapped[str] = mapped_column(primary_key=True)
    state: Mapped[str]
    """`confirmed`, `rescheduled` or `cancelled`."""


class Patient(Base):
    """The name of a patient as the vendor had it when an invoice named them first."""

    __tablename__ = "patients"

    api: Mapped[str] = mapped_column(primary_key=True)
    id: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str | None] = mapped_column(repr=False)
    """None if the vendor has no such patient any more."""
    folded: Mapped[str] = mapped_column(repr=False)
    """The same for searches, which ignore case."""


class Change(Base):
    """One line of the journal: an old and a new value. The amounts add up to the ledger."""

    __tablename__ = "changes"
    __table_args__ = (Index("changes_by_record", "api", "record_id"),)

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    at: Mapped[float]
    api: Mapped[str]
    record_id: Mapped[str]
    what: Mapped[str]
    before: Mapped[str | None]
    after: Mapped[str | None]
    delta: Mapped[int]
    """The change of the amount, in minor units."""
    cause: Mapped[str]
    """The key of the delivery, or `sent` or `reconciled`."""


class Handled(Base):
    """A delivery whose effect is in this database: written in the transaction of the effect."""

    __tablename__ = "handled"
    __table_args__ = (Index("handled_by_time", "at"),)

    key: Mapped[str] = mapped_column(primary_key=True)
    api: Mapped[str]
    event_type: Mapped[str]
    resource_id: Mapped[str]
    at: Mapped[float]


class Sending(Base):
    """One press of "send invoice". Its token is the form's, and the reference of the call."""

    __tablename__ = "sendings"

    token: Mapped[str] = mapped_column(primary_key=True)
    api: Mapped[str]
    minor: Mapped[int]
    currency: Mapped[str]
    started_at: Mapped[float]
    state: Mapped[str] = mapped_column(default="sending")
    """`sending`, `sent`, `refused`, `not_sent`, `unknown`, or `looked_up` when a person has found out."""
    invoice_id: Mapped[str | None] = mapped_column(default=None)
    why: Mapped[str | None] = mapped_column(default=None)
    """The reason of a failure, in our words."""


class VendorState(Base):
    """The last response and the last failure of a vendor."""

    __tablename__ = "vendors"

    api: Mapped[str] = mapped_column(primary_key=True)
    responded_at: Mapped[float] = mapped_column(default=0.0)
    failed_at: Mapped[float] = mapped_column(default=0.0)
    failure: Mapped[str | None] = mapped_column(default=None)


class StoredSecret(Base):
    """A secret that verifies deliveries or signs forms."""

    __tablename__ = "secrets"

    name: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str] = mapped_column(repr=False)
    stored_at: Mapped[float]


class Job(Base):
    """A job that one worker does for all, and when it is due next."""

    __tablename__ = "jobs"

    name: Mapped[str] = mapped_column(primary_key=True)
    due_at: Mapped[float]
