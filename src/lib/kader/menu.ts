/** The main menu. */
export const MENU = [
	{ naam: 'Opgaven', pad: '/opgaven' },
	{ naam: 'Organisaties', pad: '/organisaties' },
	{ naam: 'Dekking', pad: '/dekking' },
	{ naam: 'Samenwerken', pad: '/samenwerken' },
	{ naam: 'Geld', pad: '/geldstromen' },
	{ naam: 'Verbonden partijen', pad: '/verbonden-partijen' },
	{ naam: 'Verkenner', pad: '/verkenner' },
	{ naam: 'Paden', pad: '/paden' },
	{ naam: 'Bronnen', pad: '/bronnen' },
	{ naam: 'Over', pad: '/over' }
] as const;
