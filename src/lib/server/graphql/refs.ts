/** The types by name, so that they can speak of each other; each is described in its own file. */
import type { Aantal, Feit } from './shapes.ts';
import type { Bijdrage, Spoor } from '#queries/spoor.ts';
import type { KnoopRow } from '#queries/rows.ts';
import type { NodeShort, Place, Schakel } from '#queries/schakel.ts';
import { builder } from './builder.ts';

export const KnoopRef = builder.interfaceRef<KnoopRow>('Knoop');
export const GemeenteRef = builder.objectRef<KnoopRow>('Gemeente');
export const DocumentRef = builder.objectRef<KnoopRow>('Document');
export const DoelRef = builder.objectRef<KnoopRow>('Doel');
export const ActiviteitRef = builder.objectRef<KnoopRow>('Activiteit');
export const OrganisatieRef = builder.objectRef<KnoopRow>('Organisatie');
export const SamenwerkingRef = builder.objectRef<KnoopRow>('Samenwerking');
export const IndicatorRef = builder.objectRef<KnoopRow>('Indicator');
export const GeldstroomRef = builder.objectRef<KnoopRow>('Geldstroom');
export const KnoopKortRef = builder.objectRef<NodeShort>('KnoopKort');
export const VindplaatsRef = builder.objectRef<Place>('Vindplaats');
export const EigenschapRef = builder.objectRef<{ naam: string; waarde: string }>('Eigenschap');
export const SchakelRef = builder.objectRef<Schakel>('Schakel');
export const SpoorRef = builder.objectRef<Spoor>('Spoor');
export const BijdrageRef = builder.objectRef<Bijdrage>('Bijdrage');
export const FeitRef = builder.objectRef<Feit>('Feit');
export const AantalRef = builder.objectRef<Aantal>('Aantal');
