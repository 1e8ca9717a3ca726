import { startWorkbench } from './page/startWorkbench.js';
import './workbench.css';

await startWorkbench();
